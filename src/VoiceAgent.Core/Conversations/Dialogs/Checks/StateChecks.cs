namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Checks that each state names what there is and has a way out.</summary>
internal static class StateChecks
{
    public static void Check(DialogUnderCheck check)
    {
        if (!check.Dialog.States.ContainsKey(check.Dialog.Start)) check.Problem(1, $"'start: {check.Dialog.Start}' is not a state of this dialog; name the first one");
        foreach (var state in check.Dialog.States.Values)
        {
            foreach (var slot in state.Forget) CheckSlot(check, state, slot);
            if (state.Patience is not null && !state.Listens) check.Problem(state.Line, $"state '{state.Name}' does not wait for anybody, so 'timeout' can never happen; take it out");
            Check(check, state);
        }
    }

    private static void Check(DialogUnderCheck check, StateDefinition state)
    {
        switch (state)
        {
            case FillState fill:
                foreach (var slot in fill.Slots) CheckSlot(check, state, slot);
                if (!fill.On.Has(StateDefinition.Filled)) check.Problem(state.Line, $"state '{state.Name}' has no 'then': nothing follows once it is filled");
                break;
            case DoState run:
                CheckAction(check, run);
                break;
            case ChooseState choose:
                check.CheckFact(state.Line, choose.By, $"state '{state.Name}' chooses by");
                if (!choose.On.Has(StateDefinition.Otherwise)) check.Problem(state.Line, $"state '{state.Name}' has no 'otherwise': other values would be stuck");
                break;
            case SayState say:
                if (say.Reply.Length > 0) check.CheckReplyKey(state.Line, say.Reply);
                else if (!say.End) check.Problem(state.Line, $"state '{state.Name}' says nothing and does not end; add 'say'");
                if (say.End && say.On.Any()) check.Problem(state.Line, $"state '{state.Name}' ends the dialog and cannot go on as well; take out 'end' or the ways on");
                if (say.Waits && !say.On.Any()) check.Problem(state.Line, $"state '{state.Name}' has no way out; add 'on', 'then' or 'end: true'");
                break;
        }
    }

    private static void CheckAction(DialogUnderCheck check, DoState state)
    {
        if (!check.Vocabulary.Actions.TryGetValue(state.Action, out var action))
        {
            check.Problem(state.Line, $"action '{state.Action}' is not known; known are {string.Join(", ", check.Vocabulary.Actions.Keys.Order(StringComparer.Ordinal))}");
            return;
        }

        foreach (var outcome in action.Outcomes.Where(outcome => !state.On.Has(outcome)))
            check.Problem(state.Line, $"state '{state.Name}' does not say what follows when '{state.Action}' comes to '{outcome}'");
    }

    private static void CheckSlot(DialogUnderCheck check, StateDefinition state, string slot)
    {
        if (!check.Dialog.Slots.ContainsKey(slot))
            check.Problem(state.Line, $"'{slot}' is not a slot of this dialog; its slots are {string.Join(", ", check.Dialog.Slots.Keys)}");
    }
}
