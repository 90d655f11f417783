using System.Text;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>
/// Reads an utterance into clauses, each with its person, time and mood. A clause that names nobody goes on about whom
/// the clause before it was about, unless its form is one that only speakers use of themselves.
/// </summary>
internal static class ClauseReader
{
    /// <summary>The clauses in order with their marks; empty for blank text.</summary>
    public static IReadOnlyList<Clause> Read(string text, Grammar grammar) => Describe(Split(text, grammar), grammar);

    /// <summary>The clauses in order, with nothing told of them yet.</summary>
    public static IReadOnlyList<Clause> Split(string text, Grammar grammar)
    {
        List<Clause> clauses = [];
        var sentence = 0;
        foreach (var part in Parts(Flattened(text.Normalize(NormalizationForm.FormC), grammar), grammar))
        {
            if (string.IsNullOrWhiteSpace(part)) continue;
            clauses.Add(new(part.Trim(), Applied(part.Trim(), grammar.Figures), sentence));
            if (".!?…。\n".Contains(part.TrimEnd()[^1], StringComparison.Ordinal)) sentence++;
        }

        return clauses;
    }

    /// <summary>The same clauses with person, time and mood.</summary>
    public static IReadOnlyList<Clause> Describe(IReadOnlyList<Clause> plain, Grammar grammar)
    {
        List<Clause> clauses = [.. plain];
        for (var i = 0; i < clauses.Count; i++) clauses[i] = Described(clauses, i, grammar);
        for (var i = 0; i < clauses.Count; i++)
            clauses[i] = clauses[i] with { Settled = IsSettled(clauses, i, grammar) };
        return clauses;
    }

    private static IEnumerable<string> Parts(string text, Grammar grammar)
    {
        var start = 0;
        foreach (var gap in grammar.Split.SelectMany(end => end.Matches(text)).Select(match => match.Groups["gap"]).OrderBy(gap => gap.Index))
        {
            if (gap.Index < start) continue;
            yield return text[start..gap.Index];
            start = gap.Index + gap.Length;
        }

        yield return text[start..];
    }

    private static string Flattened(string text, Grammar grammar) => Applied(text, grammar.Spelling).Trim();

    private static string Applied(string text, IEnumerable<(Wording Find, string Put)> changes) =>
        changes.Aggregate(text, (current, change) => change.Find.Replace(current, change.Put));

    private static Clause Described(List<Clause> clauses, int index, Grammar grammar)
    {
        var clause = clauses[index];
        var before = index > 0 ? clauses[index - 1] : null;
        var goesOn = before is not null && before.Sentence == clause.Sentence;
        var now = grammar.Now.IsMatch(clause.Text);
        var own = grammar.Self.IsMatch(clause.Text) || grammar.SelfOnly.IsMatch(clause.Text);
        return clause with
        {
            Who = WhoIn(clause, before, grammar),
            LongAgo = grammar.LongAgo.IsMatch(clause.Text) || (goesOn && before!.LongAgo && !now),
            Recent = !now && (grammar.Recent.IsMatch(clause.Text) || (goesOn && before!.Recent)),
            Supposed = grammar.Supposed.IsMatch(clause.Text) || (goesOn && before!.Supposed && grammar.Consequence.IsMatch(clause.Text)),
            Reported = grammar.Reported.IsMatch(clause.Text) || (goesOn && before!.Reported && !now && !own),
            Asked = grammar.Asked.IsMatch(clause.Text),
        };
    }

    private static Who WhoIn(Clause clause, Clause? before, Grammar grammar)
    {
        var self = grammar.Self.First(clause.Text);
        var other = Earliest(grammar.Household.First(clause.Text), grammar.Other.First(clause.Text));
        if (other.Success && (!self.Success || other.Index <= self.Index)) return Placed(clause, other, grammar);
        if (self.Success || grammar.SelfOnly.IsMatch(clause.Text) || before is null) return Who.Self;
        return before.Who;
    }

    private static Match Earliest(Match one, Match two)
    {
        if (!one.Success) return two;
        return two.Success && two.Index < one.Index ? two : one;
    }

    private static Who Placed(Clause clause, Match person, Grammar grammar)
    {
        if (grammar.Away.IsMatch(clause.Text) || grammar.Reported.IsMatch(clause.Text)) return Who.Elsewhere;
        return grammar.Household.IsMatch(person.Value) || grammar.Here.IsMatch(clause.Text) ? Who.Here : Who.Elsewhere;
    }

    // "It is over" is said of what came just before: in the same clause or in the two that follow.
    private static bool IsSettled(List<Clause> clauses, int index, Grammar grammar)
    {
        for (var i = index; i < clauses.Count && i <= index + 2; i++)
        {
            if (i > index && clauses[i].Who == Who.Elsewhere && clauses[index].Who != Who.Elsewhere) continue;
            if (Affirms(clauses[i].Text, grammar)) return true;
        }

        return false;
    }

    private static bool Affirms(string text, Grammar grammar)
    {
        var settled = grammar.Settled.First(text);
        return settled.Success && !Polarity.IsNegated(text, settled, grammar);
    }
}
