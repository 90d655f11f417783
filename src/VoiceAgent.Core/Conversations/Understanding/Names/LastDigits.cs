using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds the last digits by which people tell an account or a card: "끝자리 1234", "1234번 카드", "뒷자리 일이삼사", "ending in 1234".</summary>
public static class LastDigits
{
    private const string Digit = "[공영일이삼사오육칠팔구]";

    private const string Four = "(?<n>[0-9]{4}|" + Digit + "{4})";

    private const string Some = "(?<n>[0-9]{3,4}|" + Digit + @"(?:\s?" + Digit + "){2,3})";

    private static readonly Pattern[] Ways =
    [
        new(@"(?:끝|뒷|뒤|마지막)\s?(?:번호|자리|네\s?자리|4자리|숫자|번호\s?네\s?자리)?(?:가|이|는)?\s?" + Some + @"(?:\s?번|인|으로\s?끝나는|로\s?끝나는)?", notBefore: "[0-9]"),
        new(Four + @"(?:\s?번)?\s?(?:(?:으)?로\s?끝나는\s?)?", notAfter: "[0-9가-힣-]", before: "카드|계좌|통장"),
        new(Four + @"(?:으)?로\s?끝나는", notAfter: "[0-9가-힣-]"),
        new(@"\b(?:ending|ends|end)\s+(?:(?:in|with)\s+)?(?<n>[0-9]{3,4})\b", ignoreCase: true),
        new(@"\blast\s+(?:four|4|three)?\s*(?:digits?)?\s*(?:are|is|of)?\s*(?<n>[0-9]{3,4})\b", ignoreCase: true),
        new(@"\b(?<n>[0-9]{4})", ignoreCase: true, notAfter: "[0-9-]", before: @"\s+(?:card|account)"),
    ];

    /// <summary>The digits alone, first to last.</summary>
    public static IReadOnlyList<Found<string>> Find(string text)
    {
        var taken = new bool[text.Length];
        var found = Ways.SelectMany(way => way.Matches(text)).Where(match => Take(taken.AsSpan(match.Index, match.Length)));
        return [.. found.Select(Read).OrderBy(f => f.Start)];
    }

    private static Found<string> Read(Match match) => new(match.Index, match.Length, SpokenDigits.Read(match.Groups["n"].Value) ?? match.Groups["n"].Value);

    private static bool Take(Span<bool> taken)
    {
        if (taken.Contains(true)) return false;
        taken.Fill(true);
        return true;
    }
}
