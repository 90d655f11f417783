namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Bills and their numbers.</summary>
internal static class BillWords
{
    /// <summary>"지로 번호 1234567" names a number, and no biller.</summary>
    private const string Numbered = @"\s?(?:납부\s?)?번호|\s+(?:number|no\.)";

    /// <summary>Who a bill is from, by what it is for.</summary>
    public static readonly WordList Billers = new WordList(
        new(@"(?:아파트|오피스텔|상가|빌라)\s?관리비|(?:도시|LPG)\s?가스\s?(?:비|요금|세|료)|(?:핸드폰|휴대폰|휴대전화|통신|인터넷|전화|전기|수도|상하수도|가스|난방|온수|관리|TV|티비|텔레비전)\s?(?:비|요금|료|세|수신료)|(?:재산|자동차|주민|종합소득|종합부동산|부가가치|취득|지방|소득|국|등록면허|양도|상속|증여|교육|법인)\s?세|국민연금|(?:국민\s?)?건강\s?보험료?|(?:고용|산재|자동차|생명|사대|4대)\s?보험료?|(?:주차|주정차|속도|과속)\s?위반\s?(?:과태료|벌금|범칙금)|적십자\s?회비|등록금|학원비|수업료", ignoreCase: true),
        new(@"(?:주차|주정차|신호|속도)?\s?(?:과태료|범칙금|벌금)|관리비|보험료|수신료|공과금|세금|지로|아파트비|월세|회비", ignoreCase: true, notBefore: Numbered),
        new(@"\b(?<v>(?:property|car|vehicle|income|local|resident|water|city) tax(?:es)?|parking (?:ticket|fine)s?|speeding (?:ticket|fine)|fines?|health insurance|national pension|tuition)\b", ignoreCase: true),
        new(@"\b(?<v>electric(?:ity)?|water|gas|(?:cell |mobile )?phone|internet|cable|utility|utilities|power|heating|tax|giro|(?:building |apartment )?maintenance|insurance|tv)(?:'s)?\s+(?:bills?|fees?|payments?|premiums?)\b", ignoreCase: true),
        new(@"\b(?:pay|paying|settle)\s+(?:for\s+)?(?:my|the|an?|this|our|this month's)?\s*(?<v>[a-z]{3,}(?: [a-z]{3,})?)\s+(?:bills?|tax(?:es)?|fines?)\b", ignoreCase: true),
        new(@"\b(?<v>taxes|tax|giro|electricity|utilities|water|gas)\b", ignoreCase: true, notBefore: Numbered),
        new(@"(?<v>[가-힣]{1,5}(?:세|요금|료))(?:를|을|도|만|는|은)?\s?(?:좀\s|지금\s|빨리\s)*(?:내|납부|결제|수납|낼)", notAfter: "[가-힣]")).Except("bill", "my", "the", "이번달 요금", "요금", "수수료");

    /// <summary>The number that a bill is paid by; its dashes are left out where it is taken.</summary>
    public static readonly WordList Numbers = new WordList(
        new(@"(?:납부|납부자|고객|고지서|지로|고지|수납|청구)\s?(?:번호)(?:는|가|이|로|인)?\s?(?<v>[0-9][0-9-]{4,24})"),
        new(@"\b(?:bill|payment|giro|invoice|reference|account|customer) (?:number|no\.?|#)(?: is|:)?\s*(?<v>[0-9][0-9-]{4,24})|\b(?:bill|giro|invoice|reference)\s+#?(?<v>[0-9][0-9-]{5,24})", ignoreCase: true, notBefore: @"\s?(?:won|dollars?|,[0-9])")).With("번호|number|no");
}
