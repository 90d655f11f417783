using System.Text.RegularExpressions;
using VoiceAgent.Core.CareCalls.Signals.Reading;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>Words to find in a clause.</summary>
/// <param name="Affirmed">Those that a negation beside them takes away (아파), or null when there are none.</param>
/// <param name="Denying">Those that hold a negation of their own (못 일어나), or null when there are none.</param>
internal sealed record Cue(Wording? Affirmed, Wording? Denying)
{
    private static readonly Regex Negation = Pattern.Linear("안(\\\\s| )|못|없|않|(^|[^a-z])(not|no|never|without|nothing)([^a-z]|$)");

    /// <summary>A cue from a pattern; which of its alternatives deny is seen from their words.</summary>
    public static Cue Of(string pattern)
    {
        var kinds = Wording.Alternatives(pattern).ToLookup(alternative => Negation.IsMatch(alternative.Replace("\\b", "", StringComparison.Ordinal)));
        return new(Wording.Of([.. kinds[false]]), Wording.Of([.. kinds[true]]));
    }

    /// <summary>A cue whose words a negation beside them always takes away, whatever they are.</summary>
    public static Cue Plain(string pattern) => new(Wording.Of(pattern), null);

    /// <summary>Whether the words are there, denied or not.</summary>
    public bool IsNamedIn(string text) => Affirmed?.IsMatch(text) == true || Denying?.IsMatch(text) == true;

    /// <summary>Whether the clause says it, and does not deny it.</summary>
    public bool IsIn(Clause clause, Grammar grammar)
    {
        if (Denying is not null && Denying.IsMatch(clause.Text)) return true;
        return Affirmed is not null && Affirmed.Matches(clause.Text).Any(found => !Polarity.IsNegated(clause.Text, found, grammar));
    }
}
