using System.Text.RegularExpressions;
using VoiceAgent.Core.CareCalls.Signals.Reading;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>Words to find in a clause.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Denies">They hold a negation of their own (못 일어나), so that one before them is not looked for.</param>
internal sealed record Cue(Regex Pattern, bool Denies)
{
    private static readonly string[] Negations = ["안\\s", "안 ", "못", "없", "않", "not ", "no ", "never", "without"];

    /// <summary>A cue from a pattern; whether it denies is seen from its words.</summary>
    public static Cue Of(string pattern) =>
        new(Grammar.Pattern(pattern), Negations.Any(word => pattern.Contains(word, StringComparison.Ordinal)));

    /// <summary>Whether the clause says it, and does not deny it.</summary>
    public bool IsIn(Clause clause, Grammar grammar)
    {
        for (var found = Pattern.Match(clause.Text); found.Success; found = found.NextMatch())
            if (Denies || !Polarity.IsNegated(clause.Text, found, grammar)) return true;
        return false;
    }
}
