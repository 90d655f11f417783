using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds the last digits by which people tell an account or a card: "끝자리 1234", "1234번 카드", "ending in 1234".</summary>
public static partial class LastDigits
{
    /// <summary>The digits alone, first to last.</summary>
    public static IReadOnlyList<Found<string>> Find(string text) =>
        [.. from match in Words().Matches(text) select new Found<string>(match.Index, match.Length, match.Groups["n"].Value)];

    [GeneratedRegex(@"(?:끝|뒷|뒤|마지막)\s?(?:번호|자리|네\s?자리|4자리)?(?:가|이|는)?\s?(?<n>[0-9]{3,4})(?![0-9])(?:\s?번|인|으로\s?끝나는|로\s?끝나는)?|(?<![0-9-])(?<n>[0-9]{4})(?:\s?번)?\s?(?:(?:으)?로\s?끝나는\s?)?(?=카드|계좌|통장)|(?<![0-9-])(?<n>[0-9]{4})(?:으)?로\s?끝나는|\b(?:ending|ends|end)\s+(?:in|with)\s+(?<n>[0-9]{3,4})\b|\blast\s+(?:four|4|three)?\s*(?:digits?)?\s*(?:are|is|of)?\s*(?<n>[0-9]{3,4})\b|(?<![0-9-])\b(?<n>[0-9]{4})(?=\s+(?:card|account))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
