using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Accounts, cards, loans and deposits by what they are called; 통장, 카드 and 대출 alone name no particular one.</summary>
internal static class ProductWords
{
    private const string KoreanNumber = "(?:[0-9]{1,2}|[일이삼사오육칠팔구십]{1,2}|한|두|세|석|네|넉|다섯|여섯)";

    /// <summary>Kinds and names of loans.</summary>
    public static readonly WordList Loans = new WordList(
        new(@"(?:(?:직장인|공무원|청년|신혼부부|사업자|개인사업자|소상공인|주부|무직자|대학생|군인|전문직|프리랜서|근로자|서민|버팀목|디딤돌|신생아\s?특례|중소기업)\s?)?(?:(?:주택|아파트|부동산|예금|적금|토지)\s?담보|전세\s?자금|전세\s?보증금|주택\s?구입\s?자금|생활\s?안정\s?자금|학자금|중도금|잔금|월세\s?보증금|비상금|사업\s?자금|신용|담보|전세|자동차|오토|카드|햇살론|버팀목|디딤돌|모바일|소액|마이너스|새희망홀씨|긴급)\s?대출"),
        new(@"(?:직장인|공무원|청년|신혼부부|개인사업자|사업자|소상공인|주부|무직자|대학생|군인|전문직|프리랜서)\s?대출|마이너스\s?통장|햇살론|주담대|보금자리론|디딤돌|버팀목|모기지|사잇돌|새희망홀씨"),
        new(@"\b(?:home equity|home|house|housing|mortgage|car|auto|student|credit|personal|business|jeonse|unsecured|secured|salary|deposit)\s+loans?\b|\bmortgages?\b|\boverdraft(?: account)?\b|\bline of credit\b", ignoreCase: true)).With("대출|론|주담대|마이너스|햇살|모기지|디딤돌|버팀목|사잇돌|홀씨|loan|mortgage|overdraft|credit");

    /// <summary>Kinds and names of deposits and savings.</summary>
    public static readonly WordList Deposits = new WordList(
        new(@"(?:주택\s?)?청약\s?(?:종합\s?)?(?:저축|통장|예금|부금)|청년\s?(?:도약|희망|우대형\s?청약)\s?(?:계좌|적금|통장)|(?:정기|자유|희망|자유\s?적립식|외화|특판|어린이|군인|여행|주니어|청년|매일|연금|퇴직|복리|단리)\s?(?:예금|적금|저축)|파킹\s?통장|(?:주택\s?)?청약|\bCMA\b|\bISA\b|적립식\s?(?:예금|적금)", ignoreCase: true),
        new("[가-힣]{1,5}(?:적금|예금)", notAfter: "[가-힣]"),
        new("예금|적금|저축"),
        new(@"\b(?:(?:fixed|time|term|foreign currency|currency)\s+(?:term\s+)?deposits?|(?:installment|instalment|regular|free) savings(?: account| plan)?|certificates? of deposit|housing subscription(?: savings)?|(?:high[- ]yield |youth )?savings(?: accounts?| plans?| products?)?|cds?|term savings)\b", ignoreCase: true)).Except("이 적금", "내적금", "제적금", "그적금", "이적금", "내예금", "제예금", "그예금", "이예금", "우리적금", "요즘예금", "요새적금").With("예금|적금|저축|청약|통장|계좌|CMA|ISA|deposit|saving|cd|certificate|subscription");

    /// <summary>How long a deposit lasts.</summary>
    public static readonly WordList Terms = new WordList(
        new Pattern(KoreanNumber + @"\s?(?:년|개월|달)(?:\s?반)?", notAfter: "[0-9가-힣]|[0-9]년\\s?", notBefore: @"\s?(?:전|뒤|후|[0-9]+월|에(?:\s|$))|[0-9]|째"),
        new Pattern(@"\b(?:[0-9]{1,2}|an?|one|two|three|four|five|six|ten|twelve|eighteen|twenty-four|thirty-six|half a)[- ](?:years?|months?)\b", ignoreCase: true, notBefore: " ago")).With("년|월|달|year|month");

    /// <summary>The customer's accounts.</summary>
    public static readonly WordList Accounts = new WordList(
        new(@"(?:주택\s?)?청약\s?(?:종합\s?)?(?:저축|통장|계좌)|청년\s?(?:도약|희망)\s?(?:계좌|적금)|(?:급여|월급|생활비|주거래|비상금|모임|여행|저축|입출금|자유입출금|외화|달러|연금|용돈|공과금|관리비|카드값|사업자|사업|법인|개인|학원비|교육비|데이트|경조사|투자|증권|파킹|결혼|부모님|아이|휴가|세금|적립|비밀|메인|예금|적금)\s?(?:용\s?)?(?:통장|계좌)|(?:정기|자유|청년|여행|외화|주택)\s?(?:예금|적금)|마이너스\s?통장|\bCMA\b(?:\s?통장)?|\bISA\b(?:\s?계좌)?", ignoreCase: true, notBefore: @"\s?(?:금리|이자|이율|상품)"),
        new("예금|적금|청약", notBefore: @"\s?(?:금리|이자|이율|상품|주)"),
        new(@"\b(?:savings|checking|chequing|salary|joint|payroll|living(?: expenses?)?|foreign currency|dollar|business|emergency|travel|main|subscription|housing subscription|retirement|pension)(?:\s+(?:savings\s+)?(?:account|deposit|fund))\b|\b(?:fixed|time|term)\s+deposit\b|\b(?:savings|checking)\b", ignoreCase: true),
        new(@"(?<v>[가-힣]{2,6}은행|카카오뱅크|카뱅|토스뱅크|토스|케이뱅크|케뱅|농협|신협|수협|우체국|새마을금고)\s?(?:통장|계좌|잔액|잔고)(?:에서|에|의|은|는|을|를|이|가|\s|$)"),
        new(@"\b(?<v>(?:kookmin|shinhan|woori|hana|kakao|toss|k|nonghyup|ibk|kb|nh)(?:\s?bank)?)\s+(?:account|balance)\b", ignoreCase: true)).Except("한국은행").With("통장|계좌|예금|적금|청약|저축|CMA|ISA|잔액|잔고|account|deposit|fund|saving|check|balance");

    /// <summary>The customer's cards.</summary>
    public static readonly WordList Cards = new WordList(
        new(@"(?:신한|국민|삼성|현대|롯데|하나|비씨|BC|농협|KB|NH|우리|카카오|토스|한결)?\s?(?:체크|신용|법인|가족|교통|하이패스|직불|선불|기프트|후불교통|충전)\s?카드", ignoreCase: true),
        new(@"(?:신한|국민|삼성|현대|롯데|하나|비씨|BC|농협|KB|NH|카카오(?:뱅크)?|토스|케이뱅크|마스터|비자|우리|나라사랑|국민행복|알뜰교통|트래블|해외)\s?카드", ignoreCase: true),
        new(@"\b(?:credit|debit|check|corporate|company|family|prepaid|travel|transit|visa|master)\s?cards?\b|\b(?:visa|mastercard|amex)\b", ignoreCase: true)).With("카드|card|visa|amex");
}
