using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whom money goes to (or came from) by the words around, without knowing the name: "김철수에게", "send … to Tom".</summary>
public static class SaidPayees
{
    private static readonly HashSet<string> NoNames = new(
        [
            "나", "저", "내", "제", "누구", "사기", "대포", "모르는", "이상한", "엉뚱한", "남의", "상담원", "사람", "직원", "은행", "거기", "여기", "이거", "그거", "계좌", "통장", "함", "본인", "자신", "다른", "아무", "me", "my", "the", "a", "an", "my account",
            "account", "won", "dollars", "him", "her", "them", "money", "it", "this", "that", "someone", "somebody", "korean", "us", "usd", "krw", "euros", "yen", "anyone", "today", "tomorrow",
        ], StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands behind "to" and is no name: "I'd like to make a transfer".</summary>
    private static readonly HashSet<string> Verbs = new(
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|back|make|send|transfer|pay|wire|do|move|give|get|know|check|see|have|be|ask|talk|speak|cancel|change|use|put|go|take|withdraw|deposit|open|close|find|help|add|block|unblock|report|start|try|set|tell|say|buy|look|quickly|please|lend|borrow|schedule|stop|confirm|another|other|abroad|overseas|today|tomorrow|now|next|last|raise|increase|lower|reset|my|savings|checking|salary|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half".Split('|'),
        StringComparer.OrdinalIgnoreCase);

    private static readonly Pattern KoreanGoal = new("한테|에게|께|더러", notBefore: @"[가-힣]{0,2}\s?(?:온\s?전화|물어)");

    /// <summary>Where money goes with 에: "관리사무소에 오만 원".</summary>
    private static readonly Pattern KoreanPlace = new("(?:주인집|큰집|작은집|외갓집|처갓집|처가|시댁|친정|본가|사무소|사무실|학원|병원|회사|가게|교회|성당|학교|대학교|유치원|어린이집|부동산|식당|마트|협회|재단|단체|동호회|동창회|미용실|약국|호텔|펜션|쇼핑몰|조합|센터)", before: "(?:에다가?|에|으로|로)\\s(?:[가-힣]{1,6}\\s){0,2}(?:[0-9]|[일이삼사오육칠팔구십백천만]{1,8}\\s?원|송금|이체|보내|부쳐|입금)");

    private static readonly Regex KoreanAccount = Pattern.Linear(@"\s(?:계좌|통장)으?로");

    private static readonly Regex Sends = Pattern.Linear("보내|송금|이체|부쳐|부치|입금|쏴|쏘|넣어|옮겨|붙여");

    private static readonly Pattern EnglishGoal = new(@"\b(?:to|from|(?:scheduled|planned|meant|set up|due) for)\s+(?:my\s+|our\s+)?(?:(?:mr|mrs|ms|dr)\.?\s+)?(?<n>[a-z][a-z'-]*(?:\s+(?-i:[A-Z])[a-z'-]+)?)\b", ignoreCase: true, notBefore: @"\s+(?:account|card|dollars|won|euros|yen)");

    private static readonly Regex EnglishInstead = Pattern.Linear(@"^(?:(?:no|sorry|i mean|i said)[\s,]+)*not\s+(?:to\s+)?(?:my\s+)?[a-z'-]+[\s,.]+(?:but\s+|i meant\s+)?(?:to\s+)?(?:my\s+)?(?<n>[a-z][a-z'-]*)(?:\s+please)?$|\binstead of\s+(?:my\s+)?[a-z]+[\s,]+(?:to\s+)?(?:my\s+)?(?<n>[a-z]+)$", ignoreCase: true);

    private static readonly Pattern EnglishObject = new(@"\b(?:send|pay|pay back|repay|reimburse|wire|give|transfer|owe)\s+(?:my\s+|our\s+)?(?:(?:mr|mrs|ms|dr)\.?\s+)?(?<n>[a-z][a-z'-]*(?:\s+(?-i:[A-Z])[a-z'-]+)?)(?:\s+|,\s+)(?:back\s+)?(?:the\s+|some\s+|their\s+|his\s+|her\s+)?(?:(?:rent|money|cash|allowance|deposit),?\s+)?", ignoreCase: true, before: @"[0-9$₩€]|(?:an?\s+)?(?:hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b");

    /// <summary>The names as said, particles and 우리 taken off; those without a particle only where none has one.</summary>
    public static IReadOnlyList<Found<string>> Find(string text, string language)
    {
        List<Found<string>> found = [.. (language == "en" ? English(text) : Korean(text)).Where(IsName)];
        return found.Count > 0 ? found : [.. (language == "en" ? Instead(text) : PeopleWords.BeforeSum(text)).Take(1)];
    }

    private static IEnumerable<Found<string>> Korean(string text)
    {
        foreach (var goal in KoreanGoal.Matches(text)) yield return KoreanNames.Before(text, goal.Index);
        foreach (var place in KoreanPlace.Matches(text)) yield return KoreanNames.Before(text, place.Index + place.Length);
        foreach (Match account in KoreanAccount.Matches(text))
            if (Sends.IsMatch(text.AsSpan(account.Index + account.Length))) yield return KoreanNames.OwnerBefore(text, account.Index);
    }

    /// <summary>"not Tom, Jerry".</summary>
    private static IEnumerable<Found<string>> Instead(string text) => EnglishInstead.Match(text) is { Success: true } match && Name(match) is var name && IsName(name) && !Verbs.Contains(name.Value) ? [name] : [];

    private static IEnumerable<Found<string>> English(string text) =>
        EnglishGoal.Matches(text).Concat(EnglishObject.Matches(text)).Select(Name).Where(found => !Verbs.Contains(found.Value.Split(' ')[0]));

    private static Found<string> Name(Match match)
    {
        var group = match.Groups["n"];
        return new(group.Index, group.Length, group.Value.Trim());
    }

    private static bool IsName(Found<string> found) =>
        found.Length > 0 && !NoNames.Contains(found.Value) && Currencies.At(found.Value, 0) is null && !found.Value.Any(char.IsAsciiDigit);
}
