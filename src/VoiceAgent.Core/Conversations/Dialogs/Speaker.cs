using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.LanguageModels;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Composes what a dialog says from its templates and the facts at hand.</summary>
internal sealed class Speaker(DialogCatalog catalog)
{
    /// <summary>Says a shared reply.</summary>
    public void Say(Turn turn, string key, IReadOnlyList<string>? choices = null) => turn.Replies.Add(Compose(turn, null, null, key, choices));

    /// <summary>Says a reply of a dialog, or a shared one.</summary>
    public void Say(Turn turn, DialogDefinition dialog, DialogFrame frame, string key) => turn.Replies.Add(Compose(turn, dialog, frame, key, null));

    /// <summary>Says what a state says.</summary>
    public void Say(Turn turn, DialogDefinition dialog, DialogFrame frame, SayState state)
    {
        var choices = state.Choices.TryGetValue(turn.Session.Language, out var offered) ? offered : null;
        var reply = Compose(turn, dialog, frame, state.Reply, choices) with { Card = Card(turn, dialog, frame, state.Card) };
        turn.Replies.Add(state.FreeWording ? reply with { FreeWording = Request(turn, dialog, frame, state, reply.Text) } : reply);
    }

    /// <summary>Says that a name means nothing known. Digits are not said back: they may be a code or an account.</summary>
    public void SayUnknown(Turn turn, Value said)
    {
        turn.Session.Facts["name"] = said;
        Say(turn, said.Text.Any(char.IsDigit) ? "number-unknown" : "name-unknown");
    }

    private PendingReply Compose(Turn turn, DialogDefinition? dialog, DialogFrame? frame, string key, IReadOnlyList<string>? choices)
    {
        var language = turn.Session.Language;
        var variant = Choose(turn.Session, key, TextsOf(dialog, key).ByLanguage[language]);
        var renderer = RendererOf(turn, dialog, frame);
        var text = renderer.Render(turn.Inbound.Voice ? variant.Voice ?? variant.Text : variant.Text, spoken: false);
        return new PendingReply(text, renderer.Render(variant.Voice ?? variant.Text, spoken: true), choices ?? []);
    }

    private ReplyTexts TextsOf(DialogDefinition? dialog, string key) => dialog?.Reply(key) ?? catalog.Current.Shared.Say[key];

    private Renderer RendererOf(Turn turn, DialogDefinition? dialog, DialogFrame? frame) =>
        new(turn.Session.Language, name => FactOf(turn, frame, name), line => TextsOf(dialog, line).ByLanguage[turn.Session.Language][0]);

    private ReplyCard? Card(Turn turn, DialogDefinition dialog, DialogFrame frame, CardDefinition? card)
    {
        if (card is null || turn.Inbound.Voice) return null;
        var (language, renderer) = (turn.Session.Language, RendererOf(turn, dialog, frame));
        return new ReplyCard(card.Title[language], [.. card.Rows.Select(row => new ReplyCardRow(row.Label[language], renderer.Render(row.Value, spoken: false)))]);
    }

    /// <summary>Variants take turns, so that nobody hears the same sentence twice in a row.</summary>
    private static ReplyVariant Choose(Session session, string key, IReadOnlyList<ReplyVariant> variants)
    {
        if (variants.Count == 1) return variants[0];
        var index = session.Variants.TryGetValue(key, out var last) ? (last + 1) % variants.Count : 0;
        session.Variants[key] = index;
        return variants[index];
    }

    private static ReplyRequest Request(Turn turn, DialogDefinition dialog, DialogFrame frame, SayState state, string template) => new()
    {
        Language = turn.Session.Language,
        Template = template,
        Voice = turn.Inbound.Voice,
        Dialog = dialog.Name,
        State = state.Name,
        LastWords = turn.HeardSecret || turn.Inbound.Text.Length == 0 ? null : Masking.Mask(turn.Inbound.Text),
        Facts = turn.Session.Facts.Concat(frame.Facts).Concat(frame.Slots)
            .GroupBy(fact => fact.Key, fact => fact.Value)
            .ToDictionary(same => same.Key, same => new ReplyFact(same.Last(), ValueText.Of(same.Last(), turn.Session.Language, turn.Inbound.Voice))),
    };

    private static Value? FactOf(Turn turn, DialogFrame? frame, string name)
    {
        if (frame is not null && DialogStepper.Look(turn, frame, name) is { } value) return value;
        if (turn.Session.Facts.TryGetValue(name, out value)) return value;
        return name == "today" ? Value.Of(turn.Now.Date) : null;
    }
}
