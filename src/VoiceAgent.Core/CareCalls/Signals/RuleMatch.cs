using VoiceAgent.Core.CareCalls.Signals.Reading;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>Tries one rule on an utterance.</summary>
internal static class RuleMatch
{
    private const int LongerThanACry = 4;

    /// <summary>
    /// Whether the words alone are there. Looked at first, because telling whom and when a clause is about costs more
    /// than finding that nothing of the kind was said.
    /// </summary>
    public static bool MayHold(SignalRule rule, IReadOnlyList<Clause> plain, string? context) =>
        (rule.Topic is null || (context is not null && rule.Topic.IsMatch(context)))
        && rule.Cues.All(cue => plain.Any(clause => cue.IsNamedIn(clause.Text)));

    /// <summary>The words that the rule rests on, or null when it does not hold.</summary>
    public static string? Evidence(SignalRule rule, IReadOnlyList<Clause> clauses, Grammar grammar)
    {
        if (rule.Except is not null && clauses.Any(clause => rule.Except.IsMatch(clause.Text))) return null;
        if (rule.Only is not null && clauses.Any(clause => clause.Text.Length >= LongerThanACry && !rule.Only.IsMatch(clause.Text))) return null;
        List<Clause> rests = [];
        foreach (var cue in rule.Cues)
        {
            if (clauses.FirstOrDefault(clause => Counts(clause, rule.Admits) && cue.IsIn(clause, grammar)) is not { } clause) return null;
            if (!rests.Contains(clause)) rests.Add(clause);
        }

        return string.Join(' ', rests.Select(clause => clause.Source));
    }

    private static bool Counts(Clause clause, Admit admits) =>
        IsAboutTheRightOne(clause.Who, admits)
        && (!clause.LongAgo || admits.HasFlag(Admit.LongAgo))
        && (!clause.Settled || admits.HasFlag(Admit.Settled))
        && (!clause.Supposed || admits.HasFlag(Admit.Supposed))
        && (!clause.Reported || admits.HasFlag(Admit.Reported))
        && (!clause.Asked || admits.HasFlag(Admit.Asked));

    private static bool IsAboutTheRightOne(Who who, Admit admits) => who switch
    {
        Who.Self => true,
        Who.Here => admits.HasFlag(Admit.Here) || admits.HasFlag(Admit.Others),
        _ => admits.HasFlag(Admit.Others),
    };
}
