namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Checks that what one dialog lets another do fits both.</summary>
internal static class CallChecks
{
    public static void Check(DialogUnderCheck check)
    {
        foreach (var state in check.States<CallState>())
        {
            if (check.Other(state.Dialog) is { } called) Check(check, state, called);
            else check.Problem(state.Line, $"there is no dialog '{state.Dialog}' to call; known are {string.Join(", ", check.All.Where(dialog => dialog != check.Shared).Select(dialog => dialog.Name))}");
        }

        if (Calls(check, check.Dialog.Name, [])) check.Problem(1, $"'{check.Dialog.Name}' calls itself, straight or through others: it would never come to an end");
    }

    /// <summary>How a dialog may end.</summary>
    public static IEnumerable<string> OutcomesOf(DialogUnderCheck called) =>
        called.States<SayState>().Where(state => state.End).Select(state => state.Outcome ?? CallState.Done).Distinct();

    private static void Check(DialogUnderCheck check, CallState state, DialogUnderCheck called)
    {
        foreach (var outcome in OutcomesOf(called).Where(outcome => !state.On.Has(outcome)))
            check.Problem(state.Line, $"state '{state.Name}' does not say what follows when '{state.Dialog}' comes to '{outcome}'");
        foreach (var (slot, given) in state.With)
        {
            if (!called.Dialog.Slots.ContainsKey(slot)) check.Problem(state.Line, $"'with: {slot}' is not a slot of '{state.Dialog}'; its slots are {string.Join(", ", called.Dialog.Slots.Keys)}");
            check.CheckFact(state.Line, given, $"'with: {slot}' gives");
        }

        foreach (var taken in state.Take.Values.Where(name => !called.Facts.Contains(name)))
            check.Problem(state.Line, $"'take' wants '{taken}', which is no slot and no fact of '{state.Dialog}'");
        if (called.Dialog.NeedsSignIn && !check.Dialog.NeedsSignIn) check.Problem(state.Line, $"'{state.Dialog}' needs a signed-in customer; say 'needs: signed-in' here too");
    }

    private static bool Calls(DialogUnderCheck from, string name, HashSet<string> seen) =>
        from.States<CallState>().Any(state => state.Dialog == name || (seen.Add(state.Dialog) && from.Other(state.Dialog) is { } next && Calls(next, name, seen)));
}
