using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Finds what is wrong in dialogs before anybody talks to them.</summary>
internal sealed class DialogChecker(DialogDefinition dialog, DialogDefinition? shared, DialogVocabulary vocabulary, List<DialogProblem> problems)
{
    private static readonly string[] Languages = ["ko", "en"];
    private static readonly string[] Events = ["affirm", "deny", "changed", "cancel", "silence", "danger"];

    /// <summary>Facts that a conversation has without any action.</summary>
    private static readonly string[] ConversationFacts = ["resident", "agency", "signal", "today", "candidates", "title"];

    public static void Check(IReadOnlyList<DialogDefinition> dialogs, DialogVocabulary vocabulary, List<DialogProblem> problems)
    {
        var shared = dialogs.FirstOrDefault(dialog => dialog.Name == DialogCatalog.Shared);
        if (shared is null) problems.Add(new("dialogs", 1, $"no file says 'dialog: {DialogCatalog.Shared}'; it holds the replies that all dialogs share"));
        Twice(dialogs, dialog => dialog.Name, "the name", problems);
        Twice([.. dialogs.Where(dialog => dialog.Intent is not null)], dialog => dialog.Intent!, "the intent", problems);
        foreach (var dialog in dialogs) new DialogChecker(dialog, shared, vocabulary, problems).Check();
    }

    private static void Twice(IReadOnlyList<DialogDefinition> dialogs, Func<DialogDefinition, string> key, string what, List<DialogProblem> problems)
    {
        foreach (var same in dialogs.GroupBy(key).Where(group => group.Count() > 1))
            problems.Add(new(same.Last().File, 1, $"{what} '{same.Key}' is taken by {same.First().File}"));
    }

    private void Check()
    {
        foreach (var (key, texts) in dialog.Say) CheckTexts(key, texts);
        if (dialog == shared) return;
        CheckStart();
        foreach (var (name, slot) in dialog.Slots) CheckSlot(name, slot);
        foreach (var (trigger, target) in dialog.On) CheckTransition(1, trigger, target, Events);
        foreach (var state in dialog.States.Values) CheckState(state);
        CheckPaths();
        CheckUnused();
        if (dialog.Intent is not null && dialog.Slots.Count > 0 && Languages.Any(language => !dialog.Title.ContainsKey(language)))
            Problem(1, "'title' must name the dialog in ko and en: it is said when the dialog is resumed");
    }

    private void CheckStart()
    {
        if (!dialog.States.ContainsKey(dialog.Start)) Problem(1, $"'start: {dialog.Start}' is not a state of this dialog");
    }

    private void CheckSlot(string name, SlotDefinition slot)
    {
        if (!vocabulary.IsType(slot.Type)) Problem(slot.Line, $"slot '{name}' has the unknown type '{slot.Type}'; known are {string.Join(", ", vocabulary.TypeNames)}");
        foreach (var key in slot.Ask) CheckReplyKey(slot.Line, key);
        var filled = dialog.States.Values.OfType<FillState>().Any(state => state.Slots.Contains(name));
        if (!filled && !slot.Optional && slot.Default is null) Problem(slot.Line, $"slot '{name}' is never filled; name it in a fill state, or say 'optional: true'");
        if (filled && slot.Ask.Count == 0) Problem(slot.Line, $"slot '{name}' is asked for, but has no 'ask'");
    }

    private void CheckState(StateDefinition state)
    {
        foreach (var slot in state.Forget) CheckSlotName(state.Line, slot);
        switch (state)
        {
            case FillState fill:
                foreach (var slot in fill.Slots) CheckSlotName(state.Line, slot);
                CheckTransitions(state, [.. Events, StateDefinition.Filled]);
                if (!state.On.ContainsKey(StateDefinition.Filled)) Problem(state.Line, $"state '{state.Name}' has no 'then': nothing follows once it is filled");
                break;
            case DoState run:
                CheckAction(run);
                break;
            case ChooseState choose:
                CheckTransitions(state, null);
                if (!Facts().Contains(choose.By)) Problem(state.Line, $"state '{state.Name}' chooses by '{choose.By}', which is no slot and no fact");
                if (!state.On.ContainsKey(StateDefinition.Otherwise)) Problem(state.Line, $"state '{state.Name}' has no 'otherwise': other values would be stuck");
                break;
            case SayState say:
                CheckReplyKey(state.Line, say.Reply);
                CheckTransitions(state, [.. Events, StateDefinition.Said]);
                if (say.End && say.On.Count > 0) Problem(state.Line, $"state '{state.Name}' ends the dialog and cannot go on as well");
                if (say.Waits && say.On.Count == 0) Problem(state.Line, $"state '{state.Name}' has no way out; add 'on', 'then' or 'end: true'");
                break;
        }
    }

    private void CheckAction(DoState state)
    {
        if (!vocabulary.Actions.TryGetValue(state.Action, out var action))
        {
            Problem(state.Line, $"action '{state.Action}' is not known; known are {string.Join(", ", vocabulary.Actions.Keys.Order(StringComparer.Ordinal))}");
            CheckTransitions(state, null);
            return;
        }

        CheckTransitions(state, action.Outcomes);
        foreach (var outcome in action.Outcomes.Where(outcome => !state.On.ContainsKey(outcome)))
            Problem(state.Line, $"state '{state.Name}' does not say what follows when '{state.Action}' comes to '{outcome}'");
    }

    private void CheckTransitions(StateDefinition state, IReadOnlyList<string>? events)
    {
        foreach (var (trigger, target) in state.On) CheckTransition(state.Line, trigger, target, events);
    }

    private void CheckTransition(int line, string trigger, string target, IReadOnlyList<string>? events)
    {
        if (events is not null && !events.Contains(trigger) && !trigger.StartsWith("signal.", StringComparison.Ordinal))
            Problem(line, $"'{trigger}' cannot happen here; what can is {string.Join(", ", events)}");
        if (!dialog.States.ContainsKey(target)) Problem(line, $"'{trigger}: {target}' leads to no state of this dialog");
    }

    private void CheckPaths()
    {
        var paths = new DialogPaths(dialog);
        foreach (var state in paths.Unreachable()) Problem(state.Line, $"state '{state.Name}' is never reached from '{dialog.Start}'");
        foreach (var state in paths.WithoutEnd()) Problem(state.Line, $"from state '{state.Name}' no path leads to an end");
        foreach (var rule in dialog.Never.Concat(EffectRules()))
        {
            if (!dialog.States.ContainsKey(rule.Reach)) Problem(rule.Line, $"'reach: {rule.Reach}' is not a state of this dialog");
            else if (paths.Breaking(rule) is { } path)
                Problem(rule.Line, $"'{rule.Reach}' can be reached without '{rule.Without}': {string.Join(" → ", path)}");
        }
    }

    /// <summary>What changes the world needs a yes, whether or not the file says so.</summary>
    private IEnumerable<NeverRule> EffectRules() =>
        dialog.States.Values.OfType<DoState>()
            .Where(state => vocabulary.Actions.TryGetValue(state.Action, out var action) && action.IsEffect)
            .Select(state => new NeverRule(state.Name, "affirm", "changed", state.Line));

    private void CheckTexts(string key, ReplyTexts texts)
    {
        foreach (var language in Languages.Where(language => !texts.ByLanguage.TryGetValue(language, out var variants) || variants.Count == 0))
            Problem(texts.Line, $"reply '{key}' has no text in '{language}'");
        foreach (var variant in texts.ByLanguage.Values.SelectMany(variants => variants)) CheckTemplates(key, texts.Line, variant);
    }

    private void CheckTemplates(string key, int line, ReplyVariant variant)
    {
        foreach (var template in new[] { variant.Text, variant.Voice }.OfType<string>())
        {
            foreach (var problem in Template.Problems(template)) Problem(line, $"reply '{key}': {problem}");
            foreach (var place in Template.Parse(template).Places) CheckPlace(key, line, place);
        }
    }

    private void CheckPlace(string key, int line, TemplatePlace place)
    {
        if (place.Each is { } each) CheckReplyKey(line, each);
        if (IsRowLine(key) || dialog == shared) return;
        if (!Facts().Contains(place.Name)) Problem(line, $"reply '{key}' says '{{{place.Name}}}', which is no slot and no fact of an action here");
    }

    private bool IsRowLine(string key) => dialog.Say.Values.SelectMany(texts => texts.ByLanguage.Values).SelectMany(variants => variants)
        .SelectMany(variant => new[] { variant.Text, variant.Voice }).OfType<string>()
        .SelectMany(template => Template.Parse(template).Places).Any(place => place.Each == key);

    private HashSet<string> Facts() =>
    [
        .. dialog.Slots.Keys, .. ConversationFacts,
        .. dialog.States.Values.OfType<DoState>().SelectMany(state => vocabulary.Actions.TryGetValue(state.Action, out var action) ? action.Facts : []),
    ];

    private void CheckUnused()
    {
        var used = dialog.States.Values.OfType<SayState>().Select(state => state.Reply).Concat(dialog.Slots.Values.SelectMany(slot => slot.Ask)).ToHashSet();
        foreach (var (key, texts) in dialog.Say.Where(say => !used.Contains(say.Key) && !IsRowLine(say.Key) && shared?.Say.ContainsKey(say.Key) != true))
            Problem(texts.Line, $"reply '{key}' is never said");
    }

    private void CheckSlotName(int line, string slot)
    {
        if (!dialog.Slots.ContainsKey(slot)) Problem(line, $"'{slot}' is not a slot of this dialog; its slots are {string.Join(", ", dialog.Slots.Keys)}");
    }

    private void CheckReplyKey(int line, string key)
    {
        if (!dialog.Say.ContainsKey(key) && shared?.Say.ContainsKey(key) != true) Problem(line, $"reply '{key}' is not under 'say', nor among the shared replies");
    }

    private void Problem(int line, string message) => problems.Add(new(dialog.File, line, message));
}
