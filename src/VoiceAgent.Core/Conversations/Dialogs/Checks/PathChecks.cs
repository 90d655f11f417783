namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Proves what holds on every path: each state is reached and can end, nothing goes round without a person, and no safety rule is broken.</summary>
internal static class PathChecks
{
    public static void Check(DialogUnderCheck check)
    {
        var paths = new DialogPaths(check.Dialog);
        foreach (var state in paths.Unreachable()) check.Problem(state.Line, $"state '{state.Name}' is never reached from '{check.Dialog.Start}'; let something lead to it, or take it out");
        foreach (var state in paths.WithoutEnd()) check.Problem(state.Line, $"from state '{state.Name}' no path leads to an end; give it a way to a state with 'end: true'");
        foreach (var round in paths.Rounds())
            check.Problem(round[0].Line, $"{string.Join(" → ", round.Select(state => state.Name))} → {round[0].Name} goes round without a person: let one of them ask, wait, or bring in a person");
        foreach (var rule in RulesOf(check)) CheckRule(check, paths, rule);
    }

    /// <summary>The file's own rules, those of all dialogs, and what changes the world needs a yes, whether or not any file says so.</summary>
    private static IEnumerable<NeverRule> RulesOf(DialogUnderCheck check) => check.Dialog.Never
        .Concat((check.Shared?.Never ?? []).Where(rule => rule.IsOfAction && check.States<DoState>().Any(state => state.Action == rule.Reach)).Select(rule => rule with { Line = LineOf(check, rule.Reach) }))
        .Concat(check.States<DoState>().Where(state => check.Vocabulary.Actions.TryGetValue(state.Action, out var action) && action.IsEffect)
            .Select(state => new NeverRule(state.Name, ["affirm"], "changed", state.Line)));

    private static int LineOf(DialogUnderCheck check, string action) => check.States<DoState>().First(state => state.Action == action).Line;

    private static void CheckRule(DialogUnderCheck check, DialogPaths paths, NeverRule rule)
    {
        var reached = rule.IsOfAction ? check.States<DoState>().Where(state => state.Action == rule.Reach).Select(state => state.Name).ToList()
            : check.Dialog.States.ContainsKey(rule.Reach) ? [rule.Reach] : [];
        if (reached.Count == 0) check.Problem(rule.Line, $"the rule's '{rule.Reach}' is no state of this dialog and no action that it does");
        foreach (var name in rule.Without.Append(rule.Since).OfType<string>().Where(name => !CanHappen(check, name)))
            check.Problem(rule.Line, $"the rule's '{name}' never happens in this dialog, so it would prove nothing; name an event that does");
        foreach (var state in reached)
        {
            foreach (var without in rule.Without)
            {
                if (paths.Breaking(state, without, rule.Since) is { } path) check.Problem(rule.Line, $"'{state}' can be reached without '{without}'{Since(rule)}: {string.Join(" → ", path)}");
            }
        }
    }

    private static string Since(NeverRule rule) => rule.Since is { } since ? $" since '{since}'" : "";

    private static bool CanHappen(DialogUnderCheck check, string trigger) =>
        DialogUnderCheck.Events.Contains(trigger) || check.Dialog.States.Values.SelectMany(check.Dialog.TransitionsOf).Any(transition => transition.Event == trigger);
}
