using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Finds where one wish of a sentence may end and the next begin: "잔액 보여주고 …", "… 그리고 …", "… and then …". Whether two
/// wishes are there is not decided here: "엄마랑 아빠" is cut as well.
/// </summary>
internal static class Clauses
{
    /// <summary>The most clauses that a sentence is cut into; the last holds the rest.</summary>
    public const int Most = 8;

    private static readonly Pattern Korean = new(
        @"(?:[가-힣-[다라자냐려말니]](?:고요|구요|고서|고|구)|[가-힣](?:며|면서|이?랑|와|과))(?:\s?나서(?:는|요)?)?[,.]?\s|(?:한|본|낸|준|된|간|할|하고\s?난)\s(?:다음|뒤|후)(?:에|엔|에는)?\s|\s(?:그리고|그러고|그런\s?다음|그\s?다음|그\s?뒤|그\s?후|또|또한|추가로|근데|그런데|참)(?:에|은|는|엔)?(?:요)?\s|[,.?!;]\s?(?:아\s)?(?:그리고|또|참|그럼)?\s?",
        notBefore: @"싶|있|계시|말고|해도|나니|보니|보면");

    private static readonly Pattern English = new(
        @"(?:,|\.|;|\?|!)?\s(?:and|plus|then|also|after that|but|as well as)(?:\s(?:then|also|please|after that|can you|could you))*\s|[,.;?!]\s(?:also\s|then\s|plus\s)?", ignoreCase: true);

    private static readonly Regex Corrects = Pattern.Linear(@"^\s*(?:아니|말고|잠깐|정정|취소하고|no\b|not\b|wait|sorry|actually|i mean|rather|make (?:it|that)|scratch)", ignoreCase: true);

    /// <summary>Where the clauses stand in the text, in order; only one when nothing parts them.</summary>
    public static IReadOnlyList<Span> Split(string text, string language)
    {
        List<Span> clauses = [];
        var start = 0;
        foreach (var gap in (language == "en" ? English : Korean).Matches(text))
        {
            if (clauses.Count == Most - 1 || gap.Index + gap.Length >= text.Length) break;
            Add(clauses, text, start, EndOf(gap));
            start = gap.Index + gap.Length;
        }

        Add(clauses, text, start, text.Length);
        return clauses;
    }

    /// <summary>Whether a clause takes back what stands before it: "아니 십만 원", "no wait".</summary>
    public static bool TakesBack(string clause) => Corrects.IsMatch(clause);

    private static void Add(List<Span> clauses, string text, int start, int end)
    {
        if (!text.AsSpan(start, end - start).IsWhiteSpace()) clauses.Add(new(start, end));
    }

    /// <summary>The ending of a verb belongs to its clause.</summary>
    private static int EndOf(Match gap) => Hangul.IsSyllable(gap.Value[0]) ? gap.Index + gap.Value.TrimEnd(' ', ',', '.').Length : gap.Index;

    /// <summary>A part of a text.</summary>
    /// <param name="Start">Index of its first character.</param>
    /// <param name="End">Index just behind its last character.</param>
    public readonly record struct Span(int Start, int End);
}
