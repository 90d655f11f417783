using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>A dialog with all that is needed to judge it.</summary>
internal sealed class DialogUnderCheck(
    DialogDefinition dialog, DialogDefinition? shared, IReadOnlyList<DialogDefinition> all, DialogVocabulary vocabulary, List<DialogProblem> problems)
{
    public static readonly string[] Languages = ["ko", "en"];

    /// <summary>What a person, or the time, can make happen.</summary>
    public static readonly string[] Events = ["affirm", "deny", "changed", "cancel", "silence", "danger", StateDefinition.Timeout];

    /// <summary>Facts that a conversation has without any action.</summary>
    private static readonly string[] ConversationFacts = ["resident", "agency", "signal", "today", "candidates", "title", "name", "refused", "offers"];

    public DialogDefinition Dialog => dialog;

    public DialogDefinition? Shared => shared;

    public DialogVocabulary Vocabulary => vocabulary;

    public bool IsShared => dialog == shared;

    public IReadOnlyList<DialogDefinition> All => all;

    public IEnumerable<T> States<T>()
        where T : StateDefinition => dialog.States.Values.OfType<T>();

    /// <summary>The actions that it does.</summary>
    public IEnumerable<IDialogAction> Actions => States<DoState>().Select(state => vocabulary.Actions.GetValueOrDefault(state.Action)).OfType<IDialogAction>();

    /// <summary>Everything that it may speak of: slots, facts of actions, of called dialogs, of states, and of the conversation.</summary>
    public IReadOnlySet<string> Facts => field ??= dialog.Slots.Keys
        .Concat(ConversationFacts)
        .Concat(Actions.SelectMany(action => action.Facts))
        .Concat(dialog.States.Values.SelectMany(state => state.Set.Keys))
        .Concat(States<CallState>().SelectMany(state => state.Take.Keys)).ToHashSet();

    /// <summary>Every place in its replies and cards that names a slot or a fact.</summary>
    public IEnumerable<TemplatePlace> Places => Templates.SelectMany(template => Template.Parse(template).Places);

    private IEnumerable<string> Templates => dialog.Say.Values.SelectMany(texts => texts.ByLanguage.Values).SelectMany(variants => variants)
        .SelectMany(variant => new[] { variant.Text, variant.Voice }).OfType<string>()
        .Concat(States<SayState>().SelectMany(state => state.Card?.Rows ?? []).Select(row => row.Value));

    public DialogUnderCheck? Other(string name) =>
        all.FirstOrDefault(other => other.Name == name && other != shared) is { } found ? new(found, shared, all, vocabulary, problems) : null;

    public bool HasReply(string key) => dialog.Say.ContainsKey(key) || shared?.Say.ContainsKey(key) == true;

    public ReplyTexts? ReplyOf(string key) => dialog.Say.GetValueOrDefault(key) ?? shared?.Say.GetValueOrDefault(key);

    public void CheckReplyKey(int line, string key)
    {
        if (!HasReply(key)) Problem(line, $"reply '{key}' is not under 'say', nor among the shared replies; write it, or name one that is");
    }

    public void CheckFact(int line, string name, string where)
    {
        if (!Facts.Contains(name)) Problem(line, $"{where} '{name}', which is no slot and no fact of an action here");
    }

    public void CheckLanguages(int line, IEnumerable<string> present, string what)
    {
        foreach (var language in Languages.Except(present)) Problem(line, $"{what} has no text in '{language}'");
    }

    public void Problem(int line, string message) => problems.Add(new(dialog.File, line, message));
}
