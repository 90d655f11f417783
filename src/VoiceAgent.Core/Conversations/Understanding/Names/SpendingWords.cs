namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What money was spent on.</summary>
internal static class SpendingWords
{
    /// <summary>Categories as said.</summary>
    public static readonly WordList Categories = new WordList(
        new(@"식비|외식비?|배달(?:\s?(?:음식|비|앱))?|커피(?:값|숍)?|카페|교통비|대중교통|택시비?|주유비?|기름값|쇼핑|옷값|옷|마트|장보기|의료비|병원비|약값|통신비|공과금|학원비|교육비|구독료?|편의점|술값|술|여행(?:비)?|문화생활|월세|생활비|식료품|미용(?:실|비)?|화장품|보험료|경조사비?|유흥비?|게임|간식|책값|취미|운동|헬스|반려동물|육아|데이트|선물|관리비|숙박비?"),
        new(@"(?<v>[가-힣]{1,6}(?:비|값|료))(?:에|로|는|은|으로|를|만|가)?\s?(?:돈\s?)?(?:얼마|지출|쓴|썼|나갔|들었|총)", notAfter: "[가-힣]"),
        new(@"(?<v>[가-힣]{1,6})(?:에다가|에다|에|으로|로)\s?(?:돈\s?)?(?:을\s?)?(?:총\s?|다\s?)?(?:얼마나?|몇|쓴|썼)", notAfter: "[가-힣]"),
        new(@"\b(?:eating out|dining(?: out)?|public transport(?:ation)?|food|groceries|grocery|restaurants?|coffee|cafes?|transport(?:ation)?|taxis?|gas|fuel|petrol|shopping|clothes|clothing|medical|rent|utilities|subscriptions?|entertainment|travel|education|delivery|takeout|alcohol|drinks|hobbies|books|gifts|pets?|health(?:care)?|beauty|cosmetics|convenience stores?)\b", ignoreCase: true),
        new(@"\b(?:spend|spent|spending|expenses?|paid) (?:on|for) (?:my |the )?(?<v>[a-z]+)\b", ignoreCase: true))
        .Except("어디", "이번 달", "달", "지난달", "이번달", "어제", "오늘", "주", "작년", "올해", "월", "한달", "최근", "카드", "체크카드", "신용카드", "뭐", "what", "this", "last", "month", "가장", "하루", "평균", "요즘", "거기", "여기", "일주일", "저번달");
}
