namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Services that cost something, and those that a branch is looked for to do.</summary>
internal static class ServiceWords
{
    private const string Machine = @"(?:ATM|에이티엠|자동화\s?기기|현금\s?(?:인출기|지급기)|CD기)";

    /// <summary>What a fee is asked of.</summary>
    public static readonly WordList Charged = new WordList(
        new(@"(?:타행|다른\s?은행|당행|현금|인터넷\s?뱅킹|모바일\s?뱅킹|스마트\s?뱅킹|해외|국내|인터넷|모바일|창구|자동|예약|즉시|폰뱅킹|텔레뱅킹|" + Machine + @")\s?(?:이체|송금|출금|인출|입금|환전)|(?:대출\s?)?중도\s?(?:상환|해지)|(?:통장|카드|보안카드|OTP|오티피|인증서|증명서|잔액증명서)\s?(?:재발급|발급|재발행|발행)|연회비|현금\s?서비스|카드\s?론|계좌\s?(?:유지|관리|개설)|수표\s?발행|해외\s?(?:결제|사용|이용|인출)|대여\s?금고|(?:해외\s?)?외화\s?(?:송금|환전|출금|현찰)", ignoreCase: true),
        new(@"\b(?:(?:wire|international|overseas|foreign|domestic|interbank|bank|same-day|instant|online)\s+(?:wire\s+)?transfers?|transfer(?:s|ring)? (?:abroad|overseas|to (?:another|other|different) banks?|within (?:this|the same) bank)|transfers?|(?:overseas |foreign )?atm withdrawals?|(?:cash |overseas )?withdrawals?|cash advances?|atms?|wires?|card (?:replacement|reissue)|replacement cards?|reissu\w+(?: (?:a |my |the )?cards?)?|currency exchange|early (?:repayment|termination)|prepayment|annual fees?|account maintenance|foreign transactions?|overdrafts?)\b", ignoreCase: true),
        new(Machine + "|이체|송금|환전|재발급|출금|인출|자동이체", ignoreCase: true),
        new(@"(?<v>[가-힣]{1,7}[가-힣-[면때데는은을를도서고가에로이요지럼라]])\s?(?:수수료|비용)", notAfter: "[가-힣]"),
        new(@"\b(?:fees?|charges?|costs?) (?:for|of|on|to) (?:an? |the |my )?(?<v>[a-z]+(?: (?:an?|the|my))?(?: [a-z]+){0,2})\b", ignoreCase: true)).Except("은행", "무슨", "이거", "그", "이", "그거", "얼마", "이번", "자동", "using", "you", "this", "that", "it", "기본", "알려", "혹시", "아니");

    /// <summary>What a branch is looked for to do.</summary>
    public static readonly WordList AtBranches = new WordList(
        new(Machine + @"|환전소?|대여\s?금고|(?:대출|예금|적금|펀드|보험|투자|자산|연금|외환)\s?상담|(?:통장|계좌)\s?(?:개설|만들)|야간\s?(?:창구|금고)|동전\s?(?:교환|교환기)|외화\s?(?:인출|환전|출금)", ignoreCase: true),
        new(@"\b(?:atms?|cash machines?|cash dispensers?|currency exchange|foreign exchange|safe deposit box(?:es)?|loan (?:consultation|counsel\w*)|coin (?:exchange|counter))\b", ignoreCase: true));
}
