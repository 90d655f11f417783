namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Checks what a dialog wants to know: known types, a way to be filled, a use, and enough ways to ask.</summary>
internal static class SlotChecks
{
    /// <summary>A question may be put this often before a person is brought in, each time in other words.</summary>
    private const int Asks = Interjections.MaxMisses;

    public static void Check(DialogUnderCheck check)
    {
        foreach (var (name, slot) in check.Dialog.Slots)
        {
            CheckType(check, name, slot);
            CheckFilled(check, name, slot);
            CheckUsed(check, name, slot);
            foreach (var key in slot.Ask.Concat(slot.Checks.Select(rule => rule.Else))) check.CheckReplyKey(slot.Line, key);
        }
    }

    private static void CheckType(DialogUnderCheck check, string name, SlotDefinition slot)
    {
        if (!check.Vocabulary.IsType(slot.Type))
            check.Problem(slot.Line, $"slot '{name}' has the unknown type '{slot.Type}'; known are {string.Join(", ", check.Vocabulary.TypeNames)}");
        if (slot.Type == SlotDefinition.Choice != slot.Values.Count > 0)
            check.Problem(slot.Line, $"slot '{name}': 'values' and 'type: choice' go together; name the values with their words, or take another type");
        foreach (var (value, words) in slot.Values)
            check.CheckLanguages(slot.Line, words.Where(language => language.Value.Count > 0).Select(language => language.Key), $"value '{value}' of slot '{name}'");
    }

    private static void CheckFilled(DialogUnderCheck check, string name, SlotDefinition slot)
    {
        var asked = check.States<FillState>().Any(state => state.Slots.Contains(name));
        var given = check.All.SelectMany(dialog => dialog.States.Values.OfType<CallState>()).Any(call => call.Dialog == check.Dialog.Name && call.With.ContainsKey(name));
        if (!asked && !given && !slot.Optional && slot.Default is null)
            check.Problem(slot.Line, $"slot '{name}' is never filled; name it in a fill state, or say 'optional: true'");
        if (!asked) return;
        if (slot.Ask.Count == 0) check.Problem(slot.Line, $"slot '{name}' is asked for, but has no 'ask'");
        else CheckWordings(check, name, slot);
    }

    /// <summary>The same question in the same words sounds like a machine that did not listen.</summary>
    private static void CheckWordings(DialogUnderCheck check, string name, SlotDefinition slot)
    {
        foreach (var asked in Enumerable.Range(0, Asks).Select(ask => slot.Ask[Math.Min(ask, slot.Ask.Count - 1)]).CountBy(key => key))
        {
            foreach (var language in DialogUnderCheck.Languages)
            {
                var ways = check.ReplyOf(asked.Key)?.ByLanguage.GetValueOrDefault(language)?.Count ?? asked.Value;
                if (ways < asked.Value) check.Problem(slot.Line, $"slot '{name}' may be asked for {Asks} times, and reply '{asked.Key}' has too few wordings in '{language}' for that: add {asked.Value - ways}, or name another reply under 'ask'");
            }
        }
    }

    private static void CheckUsed(DialogUnderCheck check, string name, SlotDefinition slot)
    {
        if (!IsRecord(check) && !Used(check).Contains(name)) check.Problem(slot.Line, $"slot '{name}' is never used: no action, branch, condition or reply reads it");
    }

    /// <summary>What a call asks is its record, whether or not the script reads it.</summary>
    private static bool IsRecord(DialogUnderCheck check) =>
        check.Dialog.Intent is null && !check.All.Any(dialog => dialog.States.Values.OfType<CallState>().Any(call => call.Dialog == check.Dialog.Name));

    private static HashSet<string> Used(DialogUnderCheck check) => check.Actions.SelectMany(action => action.Uses)
        .Concat(check.Places.Select(place => place.Name))
        .Concat(check.States<ChooseState>().Select(state => state.By))
        .Concat(check.States<CallState>().SelectMany(state => state.With.Values))
        .Concat(check.Dialog.States.Values.SelectMany(check.Dialog.TransitionsOf).SelectMany(transition => transition.If?.Clauses ?? []).Select(clause => clause.Name))
        .Concat(check.All.SelectMany(dialog => dialog.States.Values.OfType<CallState>()).Where(call => call.Dialog == check.Dialog.Name).SelectMany(call => call.Take.Values))
        .ToHashSet();
}
