using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>Says whether found words are denied where they stand: 안 아파요, 아프지는 않아요, "no pain".</summary>
internal static class Polarity
{
    /// <summary>Whether a negation governs the words found. Two of them (안 아픈 데가 없어요) take each other away.</summary>
    public static bool IsNegated(string text, Match found, Grammar grammar)
    {
        var predicate = PredicateStart(found);
        var before = grammar.NegatedBefore.IsMatch(Around.Before(text, predicate).ToString());
        var after = grammar.NegatedAfter.IsMatch(Around.Behind(text, found.Index + found.Length).ToString());
        return before != after;
    }

    // The predicate is the last word of what was found: in 가슴이 많이 아파 it is 아파.
    private static int PredicateStart(Match found)
    {
        var space = found.Value.TrimEnd().LastIndexOf(' ');
        return found.Index + space + 1;
    }
}
