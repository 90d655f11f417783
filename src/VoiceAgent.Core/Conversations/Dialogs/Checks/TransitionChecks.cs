namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Checks that transitions wait for what can happen, lead somewhere, and never compete.</summary>
internal static class TransitionChecks
{
    public static void Check(DialogUnderCheck check)
    {
        foreach (var transition in check.Dialog.On) Check(check, transition, DialogUnderCheck.Events);
        CheckCompeting(check, check.Dialog.On, waits: true);
        foreach (var state in check.Dialog.States.Values)
        {
            foreach (var transition in state.On) Check(check, transition, EventsOf(check, state));
            CheckCompeting(check, state.On, state.Waits);
        }
    }

    /// <summary>What can happen in a state; null: anything, because values are data.</summary>
    private static IReadOnlyList<string>? EventsOf(DialogUnderCheck check, StateDefinition state) => state switch
    {
        FillState => [.. DialogUnderCheck.Events, StateDefinition.Filled],
        DoState run => check.Vocabulary.Actions.GetValueOrDefault(run.Action)?.Outcomes,
        CallState call => check.Other(call.Dialog) is { } called ? [.. CallChecks.OutcomesOf(called), .. DialogUnderCheck.Events] : null,
        ChooseState => null,
        _ => [.. DialogUnderCheck.Events, StateDefinition.Said],
    };

    private static void Check(DialogUnderCheck check, Transition transition, IReadOnlyList<string>? events)
    {
        var (trigger, target, line) = (transition.Event, transition.Target, transition.Line);
        if (events is not null && !events.Contains(trigger) && !trigger.StartsWith("signal.", StringComparison.Ordinal))
            check.Problem(line, $"'{trigger}' cannot happen here; what can is {string.Join(", ", events)}");
        if (!check.Dialog.States.ContainsKey(target)) check.Problem(line, $"'{trigger}: {target}' leads to no state of this dialog; name one that is there");
        foreach (var clause in transition.If?.Clauses ?? []) check.CheckFact(line, clause.Name, "the condition looks at");
    }

    private static void CheckCompeting(DialogUnderCheck check, Transitions transitions, bool waits)
    {
        foreach (var same in transitions.GroupBy(transition => transition.Event).Where(group => group.Any(transition => transition.If is not null || transition.Otherwise)))
        {
            var all = same.ToList();
            CheckOtherwise(check, all, waits);
            foreach (var (first, second) in Pairs(all.FindAll(transition => transition.If is not null)).Where(pair => !pair.First.If!.Excludes(pair.Second.If!)))
                check.Problem(second.Line, $"two transitions compete for '{same.Key}': '{first.If}' and '{second.If}' may both be so; let one exclude the other, or use 'otherwise'");
        }
    }

    private static void CheckOtherwise(DialogUnderCheck check, List<Transition> all, bool waits)
    {
        var others = all.FindAll(transition => transition.Otherwise);
        if (others.Count > 1) check.Problem(others[1].Line, $"two transitions compete for '{others[1].Event}': both are 'otherwise'; keep one");
        if (others.Count == 0 && (!waits || all[0].Event == StateDefinition.Filled)) check.Problem(all[0].Line, $"'{all[0].Event}' has no 'otherwise': when no condition is met, nothing would follow");
    }

    private static IEnumerable<(Transition First, Transition Second)> Pairs(List<Transition> all) =>
        all.SelectMany((first, at) => all.Skip(at + 1).Select(second => (first, second)));
}
