using System.Text.RegularExpressions;
using VoiceAgent.Core.CareCalls.Signals.Reading;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>Words to find in a clause.</summary>
/// <param name="Words">All of them.</param>
/// <param name="Affirmed">Those that a negation beside them takes away (아파), or null when there are none.</param>
/// <param name="Denying">Those that hold a negation of their own (못 일어나), or null when there are none.</param>
internal sealed record Cue(Regex Words, Regex? Affirmed, Regex? Denying)
{
    private static readonly Regex Negation = new("안(\\\\s| )|못|없|않|(?<![a-z])(not|no|never|without|nothing)(?![a-z])", RegexOptions.CultureInvariant);

    /// <summary>A cue from a pattern; which of its alternatives deny is seen from their words.</summary>
    public static Cue Of(string pattern)
    {
        var kinds = Alternatives(pattern).ToLookup(alternative => Negation.IsMatch(alternative.Replace("\\b", "", StringComparison.Ordinal)));
        return new(Grammar.Pattern(pattern), Joined(kinds[false]), Joined(kinds[true]));
    }

    /// <summary>A cue whose words a negation beside them always takes away, whatever they are.</summary>
    public static Cue Plain(string pattern) => new(Grammar.Pattern(pattern), Grammar.Pattern(pattern), null);

    /// <summary>Whether the clause says it, and does not deny it.</summary>
    public bool IsIn(Clause clause, Grammar grammar)
    {
        if (Denying is not null && Denying.IsMatch(clause.Text)) return true;
        for (var found = Affirmed?.Match(clause.Text); found is { Success: true }; found = found.NextMatch())
            if (!Polarity.IsNegated(clause.Text, found, grammar)) return true;
        return false;
    }

    private static Regex? Joined(IEnumerable<string> alternatives)
    {
        var joined = string.Join('|', alternatives);
        return joined.Length == 0 ? null : Grammar.Pattern(joined);
    }

    // Only the bars outside all brackets part alternatives.
    private static IEnumerable<string> Alternatives(string pattern)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] is '(' or '[') depth++;
            else if (pattern[i] is ')' or ']') depth--;
            else if (pattern[i] == '|' && depth == 0)
            {
                yield return pattern[start..i];
                start = i + 1;
            }
        }

        yield return pattern[start..];
    }
}
