using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The bank's words for products, papers, bills and places; what is found stays as it was said.</summary>
internal static partial class Lexicon
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The pattern of each slot type that is known by its words; a group <c>v</c> narrows the value.</summary>
    public static readonly IReadOnlyDictionary<string, Regex> Patterns = new Dictionary<string, Regex>
    {
        [SlotTypes.Biller] = Biller(),
        [SlotTypes.Loan] = Loan(),
        [SlotTypes.Deposit] = Deposit(),
        [SlotTypes.Term] = Term(),
        [SlotTypes.Service] = Service(),
        [SlotTypes.BranchService] = BranchService(),
        [SlotTypes.Place] = Place(),
        [SlotTypes.Credential] = Credential(),
        [SlotTypes.Document] = Document(),
        [SlotTypes.Category] = Category(),
        [SlotTypes.Memo] = Memo(),
        [SlotTypes.BillNumber] = BillNumber(),
        [SlotTypes.Account] = AccountProduct(),
        [SlotTypes.Card] = CardProduct(),
    };

    /// <summary>What a type's words are in the text, first to last.</summary>
    public static IEnumerable<Found<string>> Find(string text, string type) =>
        Patterns.TryGetValue(type, out var pattern) ? pattern.Matches(text).Select(Value) : [];

    private static Found<string> Value(Match match)
    {
        var group = match.Groups["v"] is { Success: true } v ? v : match;
        return new(group.Index, group.Length, group.Value.Trim());
    }

    [GeneratedRegex(@"전기\s?(?:세|요금|료)|수도\s?(?:세|요금|료)|(?:도시)?가스\s?(?:비|요금|세|료)|(?:아파트\s?)?관리비|(?:핸드폰|휴대폰|휴대전화|통신|인터넷|전화)\s?(?:비|요금|료|세)|(?:재산|자동차|주민|종합소득|부가가치|취득|지방|소득|국)세|세금|지로|국민연금|(?:국민)?건강보험료?|보험료|과태료|범칙금|벌금|등록금|TV\s?수신료|적십자\s?회비|\b(?:electric(?:ity)?|water|gas|phone|internet|utility|power|heating|property tax|car tax|tax|giro|maintenance|insurance)(?=\s+(?:bill|fee|tax|payment)|s?\b)", Options)]
    private static partial Regex Biller();

    [GeneratedRegex(@"(?:주택\s?담보|아파트\s?담보|담보|전세\s?자금|전세|신용|학자금|자동차|사업자|소상공인|직장인|비상금|햇살론|버팀목|디딤돌|청년\s?전세|중도금|카드)\s?대출|마이너스\s?통장|햇살론|주담대|\b(?:home|house|mortgage|car|auto|student|credit|personal|business|jeonse|unsecured)\s+loans?\b|\bmortgage\b|\boverdraft\b", Options)]
    private static partial Regex Loan();

    [GeneratedRegex(@"(?:정기|자유|청년|주택\s?청약|청약|희망|자유\s?적립식?|외화|특판)\s?(?:예금|적금|저축|통장|도약\s?계좌|희망\s?적금)|청약|(?:정기)?예금|(?:정기)?적금|파킹\s?통장|\b(?:(?:fixed|time|term|foreign currency)\s+deposits?|installment savings|certificate of deposit|savings(?: account| plan)?|cds?)\b", Options)]
    private static partial Regex Deposit();

    [GeneratedRegex(@"(?:[0-9]{1,2}|[일이삼사오육칠팔구십]{1,2}|한|두|세|석|네|다섯|여섯)\s?(?:년|개월|달)(?!\s?(?:전|뒤|후|[0-9]))(?:\s?반)?|\b(?:[0-9]{1,2}|a|one|two|three|four|five|six|twelve|eighteen|twenty-four)[- ](?:years?|months?)\b", Options)]
    private static partial Regex Term();

    [GeneratedRegex(@"(?:타행|다른\s?은행|당행|해외|인터넷|모바일|창구|자동|예약|즉시)\s?(?:이체|송금|출금)|이체|송금|환전|카드\s?재발급|재발급|(?:ATM|에이티엠|자동화기기|현금인출기)(?:\s?(?:출금|인출|이체))?|출금|중도\s?상환|증명서\s?발급|연회비|현금\s?서비스|\b(?:(?:wire|international|overseas|domestic|interbank|bank)\s+transfers?|transfers?|atm withdrawals?|withdrawals?|atm|wire|card replacement|reissu\w+|currency exchange|early repayment|annual fee)\b", Options)]
    private static partial Regex Service();

    [GeneratedRegex(@"ATM|에이티엠|현금\s?인출기|자동화\s?기기|현금\s?지급기|환전소?|대여\s?금고|대출\s?상담|\b(?:atm|cash machine|currency exchange|safe deposit box)\b", Options)]
    private static partial Regex BranchService();

    [GeneratedRegex(@"(?<v>[가-힣]{1,8}(?:역|동|구|시|읍|면|로|대학교?|병원|공항|터미널|시장))(?:\s?(?:근처|앞|쪽|옆|부근|주변|에|에서|지점|점|의))|(?<v>강남|서초|종로|명동|여의도|잠실|홍대|신촌|판교|분당|일산|인천|부산|대구|광주|대전|울산|수원|제주|서울|해운대|서면|송도|광화문|을지로|마포|용산|목동|영등포|구로|건대|성수|이태원)(?=\s?(?:근처|앞|쪽|옆|부근|주변|에|지점|점|의|ATM|은행|역|$|\s))|(?<v>집|회사|여기|근처|이\s?근처)(?=\s?(?:근처|에서|가까운|제일|서))|\b(?:near|in|at|around|close to)\s+(?:the\s+)?(?<v>here|me|my (?:house|office|place)|(?-i:[A-Z])[\w'-]*(?:\s+(?:station|(?-i:[A-Z])[\w'-]*))*)", Options)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:통장|계좌|카드|로그인|인터넷뱅킹|이체|간편)?\s?(?:비밀번호|비번)|(?:공동|공인|금융|민간)?\s?인증서|보안\s?카드|오티피|OTP|일회용\s?비밀번호|핀\s?번호|PIN\b|패턴|지문|아이디|간편\s?인증|\b(?:(?:login|account|card|banking)\s+)?(?:password|passcode|pin(?: number| code)?|certificate|otp|security card|user ?(?:id|name)|one-time (?:password|code))\b", Options)]
    private static partial Regex Credential();

    [GeneratedRegex(@"(?:잔액|잔고|예금\s?잔액|부채|금융\s?거래|거래|납입|이자|이자\s?납입|소득\s?공제|원천\s?징수|이체|송금|입금|출금|계좌\s?개설|부채\s?잔액|연말정산)\s?(?:증명서?|확인서?|확인증|영수증|명세서)|통장\s?사본|(?:입출금\s?|계좌\s?|거래\s?)(?:거래\s?)?내역서|(?:연말정산|소득공제)\s?(?:서류|자료)|영문\s?잔[액고]\s?증명서?|증명서|\b(?:balance certificate|certificate of (?:balance|deposit)|bank statements?|account statements?|statements?|transaction (?:records?|history)|proof of (?:funds|account|payment)|transfer (?:confirmation|receipt)|tax (?:documents?|forms?|certificate)|bankbook copy|copy of (?:my |the )?(?:bankbook|passbook))\b", Options)]
    private static partial Regex Document();

    [GeneratedRegex(@"식비|외식비?|배달(?:\s?음식)?|커피(?:값)?|카페|교통비|택시비?|주유비?|기름값|쇼핑|옷값|마트|장보기|의료비|병원비|약값|통신비|공과금|학원비|교육비|구독료?|편의점|술값|여행|문화생활|월세|생활비|\b(?:food|groceries|eating out|dining|restaurants?|coffee|transport(?:ation)?|taxis?|gas|fuel|shopping|clothes|medical|rent|utilities|subscriptions?|entertainment|travel|education|delivery)\b", Options)]
    private static partial Regex Category();

    [GeneratedRegex(@"(?:메모|적요|내용)(?:는|은|에|에는|로|란에)?\s?['""]?(?<v>[^'""]{1,20}?)['""]?(?:이?라고|으?로\s?(?:적|써|남|해)|$)|['""](?<v>[^'""]{1,20})['""]\s?이?라고\s?(?:적|써|남|표시)|(?<v>[가-힣]{1,8})(?:이?라고)\s?(?:적어|써|메모|표시)|\b(?:memo|note|reference|message)(?:\s+(?:is|says|saying|of|should (?:be|say)))?\s*:?\s*['""]?(?<v>[\w ]{1,20}?)['""]?$", Options)]
    private static partial Regex Memo();

    [GeneratedRegex(@"(?:납부|전자납부|고지서|지로)\s?번호(?:는|가|이)?\s?(?<v>[0-9][0-9-]{4,24})|\b(?:bill|payment|giro|invoice) (?:number|no\.?)(?: is)?\s*(?<v>[0-9][0-9-]{4,24})", Options)]
    private static partial Regex BillNumber();

    [GeneratedRegex(@"(?:급여|월급|생활비|주거래|비상금|모임|여행|저축|입출금|외화|청약|연금)\s?(?:통장|계좌)|(?:정기|자유|청년)?\s?(?:예금|적금)(?!\s?(?:금리|이자))|마이너스\s?통장|\b(?:savings|checking|salary|joint|payroll|living(?: expenses?)?|foreign currency)(?:\s+account)?\b(?=\s+account|\b)", Options)]
    private static partial Regex AccountProduct();

    [GeneratedRegex(@"(?:체크|신용|법인|가족|교통|하이패스|직불|선불)\s?카드|\b(?:credit|debit|check|corporate|family)\s+card\b", Options)]
    private static partial Regex CardProduct();
}
