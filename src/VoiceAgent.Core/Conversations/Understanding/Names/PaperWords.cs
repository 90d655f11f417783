using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What opens an account, and what the bank makes out on paper.</summary>
internal static class PaperWords
{
    /// <summary>Passwords, certificates and the like.</summary>
    public static readonly WordList Credentials = new(
        new Pattern(@"(?:통장|계좌|카드|체크카드|신용카드|로그인|인터넷\s?뱅킹|폰뱅킹|모바일\s?뱅킹|이체|간편|앱|결제|출금|인증서|오티피|OTP)?\s?(?:비밀번호|비번|패스워드|암호)|(?:공동|공인|금융|민간|사설)?\s?인증서|보안\s?카드|오티피(?:\s?카드|\s?기기|\s?번호)?|(?:디지털|모바일)?\s?OTP(?:\s?번호| (?:token|device|card|generator))?|일회용\s?비밀번호|핀\s?번호|핀\s?코드|PIN\s?번호|패턴|지문(?:\s?인증|\s?로그인)?|얼굴\s?인증|아이디|간편\s?인증|생체\s?인증", ignoreCase: true),
        new Pattern(@"\b(?:(?:login|log-in|account|card|banking|app|online banking|atm|transfer|debit card|credit card)\s+)?(?:password|passcode|pin(?: number| code)?|passphrase)\b|\b(?:(?:digital|joint|public|authentication|security)\s+)?certificates?\b|\botp(?: (?:token|device|card|generator))?\b|\bsecurity card\b|\buser ?(?:id|name)\b|\bone-time (?:password|code)\b|\bfingerprint(?: login)?\b|\bface id\b|\blogin\b", ignoreCase: true));

    /// <summary>Certificates, statements, copies.</summary>
    public static readonly WordList Documents = new(
        new Pattern(@"(?:영문\s?)?(?:(?:대출|예금|적금|이자\s?소득|연말정산용?)\s?)?(?:잔액|잔고|예금\s?잔액|부채\s?잔액|부채|금융\s?거래|거래|납입|이자\s?납입|이자|이자\s?소득|소득\s?공제|원천\s?징수|이체|송금|입금|출금|계좌\s?개설|계좌|연말정산|카드\s?사용|카드|대출|납부|완납|(?:대출\s?)?상환|대출금?\s?이자|해지|예금|적금|퇴직연금|주택\s?청약|청약\s?납입)\s?(?:내역\s?)?(?:사실\s?)?(?:증명서|증명원|증명|확인서|확인증|영수증|명세서)|(?:통장|인감|신분증)\s?사본|(?:입출금\s?|계좌\s?|통장\s?|카드\s?)?(?:거래|이체|입출금|사용|결제|대출)\s?내역서|(?:연말정산|소득공제)\s?(?:서류|자료)|(?:원천징수)\s?영수증", ignoreCase: true),
        new Pattern("증명서|확인서|내역서|명세서"),
        new Pattern(@"\b(?:(?:english )?(?:balance|account balance|debt|interest|loan) certificates?|certificates? of (?:balance|deposit|debt)|(?:bank|account|loan|transaction|credit card|card) statements?|statements?|transaction (?:records?|history|certificate)|proof of (?:funds|account|payment|transfer|deposit)|transfer (?:confirmation|receipt|certificate)|confirmation of transfer|tax (?:documents?|forms?|certificates?)|year-end tax (?:documents?|settlement)|bankbook copy|cop(?:y|ies) of (?:my |the |a )?(?:bankbook|passbook)|interest (?:statement|certificate)|account opening confirmation)\b", ignoreCase: true));
}
