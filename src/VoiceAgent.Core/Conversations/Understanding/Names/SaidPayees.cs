using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds whom money goes to (or came from) by the words around, without knowing the name: "김철수에게", "send … to Tom".</summary>
public static partial class SaidPayees
{
    private static readonly string[] NoNames =
    [
        "나", "저", "내", "제", "누구", "상담원", "사람", "직원", "은행", "거기", "여기", "이거", "그거", "계좌", "통장", "me", "my", "the", "a", "an", "my account",
        "account", "won", "dollars", "him", "her", "them", "money", "it", "this", "that", "someone", "somebody", "korean", "us", "usd", "krw", "euros", "yen", "anyone",
    ];

    /// <summary>What stands behind "to" and is no name: "I'd like to make a transfer".</summary>
    private const string Verbs = "make|send|transfer|pay|wire|do|move|give|get|know|check|see|have|be|ask|talk|speak|cancel|change|use|put|go|take|withdraw|deposit|open|close|find|help|add|block|unblock|report|start|try|set|tell|say|buy|look|quickly|please|lend|borrow|schedule|stop|confirm|another|other|abroad|overseas|today|tomorrow|now|next|last";

    /// <summary>The names as said, particles and 우리 taken off.</summary>
    public static IReadOnlyList<Found<string>> Find(string text, string language) =>
        [.. (language == "en" ? English() : Korean()).Matches(text).Select(Name).Where(IsName)];

    private static Found<string> Name(Match match)
    {
        var group = match.Groups["n"];
        return new(group.Index, group.Length, group.Value.Trim());
    }

    private static bool IsName(Found<string> found) =>
        found.Length > 0 && !NoNames.Contains(found.Value, StringComparer.OrdinalIgnoreCase) && Currencies.At(found.Value, 0) is null && !found.Value.Any(char.IsAsciiDigit);

    [GeneratedRegex(@"(?<![가-힣A-Za-z])(?:우리\s?|내\s|제\s)?(?<n>[가-힣A-Za-z]{1,10}?)(?:\s?(?:님|씨))?(?:한테서?|에게서?|께서?|더러)(?![가-힣]*\s?(?:온\s?전화|물어))|(?<![가-힣A-Za-z])(?<n>[가-힣]{2,4}?)(?:\s?(?:님|씨))?(?:의|네)?\s(?:계좌|통장)으?로(?=.*(?:보내|송금|이체|부쳐|입금|쏴))", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex(@"\b(?:to|from)\s+(?:my\s+)?(?!(?:" + Verbs + @")\b)(?<n>[a-z][a-z'-]*(?:\s+(?-i:[A-Z])[a-z'-]+)?)\b(?!\s+(?:account|card|dollars|won|euros|yen))|\b(?:send|pay|wire|give)\s+(?:my\s+)?(?<n>[a-z][a-z'-]*)\s+(?=[0-9$₩€]|a\s+(?:hundred|thousand)|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
