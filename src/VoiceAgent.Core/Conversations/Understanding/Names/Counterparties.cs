using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whom money went to or came from by the words around: "쿠팡에서 나간", "영희가 보낸", "from Netflix".</summary>
internal static class Counterparties
{
    private const string Moved = "(?:결제|쓴|썼|나간|나갔|빠져|빠진|출금|들어온|들어왔|들어오|입금|받은|받았|보낸|보내|산\\s|긁|이체|송금|환불)";

    private static readonly WordList List = new WordList(
        new(@"(?<v>[가-힣A-Za-z0-9]{2,12}?)(?:에서|서|에)\s?" + Moved, notAfter: "[가-힣A-Za-z0-9]"),
        new(@"(?<v>[가-힣A-Za-z]{2,10}?)(?:이가|이|가|께서|님이|님께서|씨가)\s?(?:보낸|보내\s?(?:준|줬|주)|보냈|부친|부쳐|입금|송금|이체|준\s)", notAfter: "[가-힣A-Za-z]"),
        new(@"(?<v>[가-힣A-Za-z]{2,10}?)(?:한테서?|에게서?|께)\s?(?:서\s)?(?:보낸|받은|이체|송금|간|온|들어온|나간|부친|빌려|입금)", notAfter: "[가-힣A-Za-z]"),
        new(@"(?<v>[가-힣A-Za-z]{2,10})\s(?:결제|입금|출금|이체|송금)\s?(?:내역|건|금액|한\s?거)", notAfter: "[가-힣A-Za-z]"),
        new(@"\b(?:from|to|at|by|with)\s+(?:my\s+|the\s+)?(?<v>[a-z][\w'&-]+(?:\s+(?-i:[A-Z])[\w'&-]+)?)\b", ignoreCase: true, notBefore: @"\s+(?:account|card|month|week|year|to\b)"),
        new(@"\b(?:did|has|have)\s+(?:my\s+|the\s+)?(?<v>[a-z]+)\s+(?:already\s+)?(?:send|sent|pay|paid|transfer|transferred|wire|wired|deposit)", ignoreCase: true))
        .Except("통장", "계좌", "카드", "은행", "최근", "어제", "오늘", "그제", "지난달", "이번달", "이번", "지난", "여기", "거기", "어디", "누가", "돈", "월급", "급여", "이자", "카드값", "전체", "모든", "해외", "체크카드", "신용카드", "통장에", "급여통장", "월급통장", "생활비통장", "적금", "예금", "자동", "내역", "입금", "출금", "제", "내가", "제가", "얼마",
            "my", "the", "last", "this", "yesterday", "today", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "savings", "checking", "salary", "account", "me", "see", "know", "check", "you", "i", "it", "they", "anyone", "someone", "money", "payment", "paycheck", "all", "date", "least", "most", "now", "over", "more", "than", "january", "each", "what", "look", "view", "get", "have", "any", "anything");

    /// <summary>The names as said, first to last.</summary>
    public static IReadOnlyList<Found<string>> Find(string text) => List.Find(text);
}
