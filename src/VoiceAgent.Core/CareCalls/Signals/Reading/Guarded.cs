using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>One alternative with the conditions on its neighbours taken apart.</summary>
/// <param name="Words">What matches.</param>
internal sealed record Guarded(string Words)
{
    private static readonly string[] Openings = ["(?<=", "(?<!", "(?=", "(?!"];

    private string? After { get; init; }

    private string? NotAfter { get; init; }

    private string? Before { get; init; }

    private string? NotBefore { get; init; }

    /// <summary>Whether an alternative begins or ends with conditions.</summary>
    public static bool HasConditions(string alternative) => Array.Exists(Openings, opening => alternative.Contains(opening, StringComparison.Ordinal));

    /// <summary>Takes the conditions off both ends.</summary>
    /// <exception cref="ArgumentException">One of them stands inside.</exception>
    public static Guarded Of(string alternative)
    {
        var guarded = new Guarded(alternative);
        while (guarded.Words.StartsWith("(?<", StringComparison.Ordinal) && guarded.Words[3] is '=' or '!') guarded = guarded.WithoutFirst();
        while (LastOpening(guarded.Words) is { } start) guarded = guarded.WithoutLast(start);
        return HasConditions(guarded.Words) ? throw new ArgumentException($"A condition stands inside '{alternative}'; only its ends may have one.") : guarded;
    }

    /// <summary>As a pattern.</summary>
    public Pattern ToPattern() => new(Words, ignoreCase: true, After, NotAfter, Before, NotBefore);

    private Guarded WithoutFirst()
    {
        var end = Closing(Words, 0);
        var (condition, rest) = (Words[4..end], Words[(end + 1)..]);
        return Words[3] == '=' ? this with { Words = rest, After = condition } : this with { Words = rest, NotAfter = condition };
    }

    private Guarded WithoutLast(int start)
    {
        var (condition, rest) = (Words[(start + 3)..^1], Words[..start]);
        return Words[start + 2] == '=' ? this with { Words = rest, Before = condition } : this with { Words = rest, NotBefore = condition };
    }

    /// <summary>Where the condition begins that the words end with, or null.</summary>
    private static int? LastOpening(string words)
    {
        for (var start = words.LastIndexOf("(?", StringComparison.Ordinal); start >= 0; start = start == 0 ? -1 : words.LastIndexOf("(?", start - 1, StringComparison.Ordinal))
            if (start + 2 < words.Length && words[start + 2] is '=' or '!' && Closing(words, start) == words.Length - 1) return start;
        return null;
    }

    /// <summary>Where the bracket closes that opens at an index.</summary>
    private static int Closing(string words, int open)
    {
        var depth = 0;
        for (var i = open; i < words.Length; i++)
        {
            if (words[i] == '\\') i++;
            else if (words[i] == '(') depth++;
            else if (words[i] == ')' && --depth == 0) return i;
        }

        return -1;
    }
}
