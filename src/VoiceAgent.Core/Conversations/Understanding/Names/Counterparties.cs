using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whom money went to or came from by the words around: "쿠팡에서 나간", "영희가 보낸", "from Netflix".</summary>
internal static class Counterparties
{
    private const string Moved = "(?:결제|쓴|썼|나간|나갔|빠져|빠진|빠졌|출금|들어온|들어왔|들어오|입금|받은|받았|보낸|보내|보냈|산\\s|긁|이체|송금|환불|온\\s)";

    private const string Sent = @"(?:보낸|보내\s?(?:준|줬|주)|보냈|보낼|부친|부쳐|부쳤|붙인|붙여|입금|송금|이체|준\s|준다)";

    /// <summary>A word or two between the name and the verb: "회사에서 [급여] 입금됐는지".</summary>
    private const string Gap = @"(?:\s(?:돈|용돈|급여|월급|월세|회비|보너스|이자|[가-힣]{1,4}(?:비|금|값|료)|얼마(?:를|나)?|언제|오늘|어제|이번\s?달에?|지난\s?달에?|[0-9]{1,2}월에?|[가-힣0-9]{1,5}(?:원|을|를|은|는|도|이|가))){0,2}\s?";

    private static readonly WordList List = new WordList(
        new(@"(?<v>[가-힣A-Za-z]{2,10}?)(?:한테서?|에게서?|께)" + Gap + @"(?:서\s)?(?:보낸|보냈|받은|받았|이체|송금|간|온|들어온|들어왔|들어오|나간|나갔|부친|부쳤|빌려|입금)", notAfter: "[가-힣A-Za-z]"),
        new(@"(?<v>[가-힣A-Za-z0-9]{2,12}?)(?:에서|서|에)" + Gap + Moved, notAfter: "[가-힣A-Za-z0-9]"),
        new(@"(?<v>(?:[김이박최정강조윤장임한오서신권황안송홍유고문양손배백허남노하곽성차구민]\s)?[가-힣A-Za-z]{2,10}?)(?:이가|이|가|께서|님이|님께서|씨가)" + Gap + Sent, notAfter: "[가-힣A-Za-z]"),
        new(@"(?<v>[가-힣A-Za-z]{2,10})\s(?:결제|입금|출금|이체|송금)(?:한\s|된\s|\s)?(?:내역|건|금액|거|것)", notAfter: "[가-힣A-Za-z]"),
        new(@"\b(?:from|to|at|by|with)\s+(?:my\s+|the\s+)?(?<v>[a-z][\w'&-]+(?:\s+(?-i:[A-Z])[\w'&-]+)?)\b", ignoreCase: true, notBefore: @"\s+(?:account|card|month|week|year|to\b)"),
        new(@"\b(?:did|has|have)\s+(?:my\s+|the\s+)?(?<v>[a-z]+)\s+(?:already\s+)?(?:send|sent|pay|paid|transfer|transferred|wire|wired|deposit)", ignoreCase: true))
        .Except("통장", "계좌", "카드", "은행", "최근", "어제", "오늘", "그제", "그저께", "오전", "오후", "아침", "점심", "저녁", "새벽", "낮", "밤", "주말", "지난달", "이번달", "이번", "지난", "여기", "거기", "어디", "어디어디", "누가", "월급", "급여", "이자", "카드값", "전체", "모든", "해외", "국내", "체크카드", "신용카드", "적금", "예금", "자동", "내역", "입금", "출금", "제", "내가", "제가", "얼마", "사이", "동안", "용돈", "들어", "보너스", "세금", "등록금", "환급금", "보증금", "월세", "관리비", "공과금", "이번주", "지난주", "저번주", "아까", "방금", "그동안", "여태", "지금", "무슨", "어떤", "인터넷", "온라인", "밖", "집", "회사돈", "자동이체", "카드사용",
            "my", "the", "last", "this", "yesterday", "today", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "savings", "checking", "salary", "account", "me", "see", "know", "check", "you", "i", "it", "they", "anyone", "someone", "money", "payment", "paycheck", "all", "date", "least", "most", "now", "over", "more", "than", "january", "each", "what", "look", "view", "get", "have", "any", "anything");

    private static readonly Pattern OfOne = new(@"(?:통장|계좌|카드|월급|급여|[가-힣]돈|요금|[0-9]월|월달)\z");

    /// <summary>The names as said, first to last; accounts, cards and kinds of money are none.</summary>
    public static IEnumerable<Found<string>> Find(string text) => List.Find(text).Where(found => !OfOne.IsMatch(found.Value));
}
