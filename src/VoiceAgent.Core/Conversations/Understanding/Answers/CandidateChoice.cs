using System.Globalization;
using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads which of several offered names is meant: 첫 번째, 2번, "the second", 끝자리 1234, or part of the name.</summary>
public static class CandidateChoice
{
    private static readonly string[] KoreanOrder = ["첫", "두", "세", "네", "다섯", "여섯"];

    private static readonly string[] EnglishOrder = ["first", "second", "third", "fourth", "fifth", "sixth"];

    private static readonly string[] EnglishCount = ["one", "two", "three", "four", "five", "six"];

    /// <summary>The chosen name, or null when the words choose none or more than one.</summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="candidates">The names in the order they were offered.</param>
    public static string? Choose(string text, IReadOnlyList<string> candidates) =>
        candidates.Count == 0 ? null : ByDigits(text, candidates) ?? ByOrder(text, candidates) ?? ByName(text, candidates);

    private static string? ByDigits(string text, IReadOnlyList<string> candidates)
    {
        var digits = FewDigits.Match(text);
        return digits.Success ? Only(candidates, c => c.Contains(digits.Value, StringComparison.Ordinal)) : null;
    }

    private static string? ByOrder(string text, IReadOnlyList<string> candidates)
    {
        var match = Order.Match(text);
        if (!match.Success && !(match = Numbered.Match(text)).Success) return null;
        var index = match.Groups["last"].Success ? candidates.Count - 1 : Index(match);
        return index >= 0 && index < candidates.Count ? candidates[index] : null;
    }

    private static int Index(Match match)
    {
        if (match.Groups["former"].Success) return 0;
        if (match.Groups["ko"].Success) return Array.IndexOf(KoreanOrder, match.Groups["ko"].Value);
        if (match.Groups["en"].Success) return Array.IndexOf(EnglishOrder, match.Groups["en"].Value.ToLowerInvariant());
        if (match.Groups["count"].Success) return Array.IndexOf(EnglishCount, match.Groups["count"].Value.ToLowerInvariant());
        var number = match.Groups["n"].Value;
        return (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : (int)(KoreanNumbers.Parse(number) ?? 0)) - 1;
    }

    private static string? ByName(string text, IReadOnlyList<string> candidates)
    {
        if (KnownNames.Find(text, candidates) is [var whole, ..]) return whole.Value;
        var words = text.Split(' ').Select(w => Particle.Replace(w, "")).Where(w => w.Length > 1).ToList();
        return Only(candidates, c => words.Exists(w => c.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? Only(IReadOnlyList<string> candidates, Func<string, bool> fits)
    {
        var fitting = candidates.Where(fits).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static readonly Pattern FewDigits = new("[0-9]{3,4}", notAfter: "[0-9]", notBefore: "[0-9]");

    private static readonly Pattern Numbered = new(@"(?<n>[1-9]|[일이삼사오육])\s?번", notBefore: "호|째");

    private static readonly Regex Order = Pattern.Linear(@"(?<ko>첫|두|세|네|다섯|여섯)\s?번?\s?째|(?<ko>첫)\s?(?:번|거)|(?<former>앞에?\s?(?:거|것|꺼|엣\s?것)|앞의\s?것|전자|먼저\s?(?:거|것|말한)|\b(?:former)\b)|^(?<n>[1-9])(?:이?요|이에요|예요)?$|(?<last>마지막|끝에?\s?(?:거|것)|뒤에?\s?(?:거|것|꺼)|뒤의\s?것|나중\s?(?:거|것)|후자|\b(?:last|latter)\b)|\b(?<en>first|second|third|fourth|fifth|sixth)\b|\b(?:number|option)\s+(?:(?<n>[1-9])|(?<count>one|two|three|four|five|six))\b|^(?<count>one|two|three|four|five|six)$", ignoreCase: true);

    private static readonly Regex Particle = Pattern.Linear(@"(?:으로|로|이요|요|이에요|예요|한테|에게|에서|을|를|은|는|이|가|에)+$");
}
