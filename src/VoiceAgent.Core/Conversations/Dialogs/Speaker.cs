using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Conversations.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Composes what a dialog says from its templates and the facts at hand.</summary>
internal sealed class Speaker(DialogCatalog catalog)
{
    /// <summary>Says a shared reply.</summary>
    public void Say(Turn turn, string key, IReadOnlyList<string>? choices = null) => Say(turn, null, null, key, choices);

    /// <summary>Says what a state says.</summary>
    public void Say(Turn turn, DialogDefinition dialog, DialogFrame frame, SayState state)
    {
        var choices = state.Choices.TryGetValue(turn.Session.Language, out var offered) ? offered : null;
        Say(turn, dialog, frame, state.Reply, choices, state.FreeWording);
    }

    /// <summary>Says a reply of a dialog, or a shared one.</summary>
    public void Say(Turn turn, DialogDefinition? dialog, DialogFrame? frame, string key, IReadOnlyList<string>? choices = null, bool freeWording = false)
    {
        var language = turn.Session.Language;
        var variant = Choose(turn.Session, key, catalog.Reply(dialog, key).ByLanguage[language]);
        Value? Fact(string name) => FactOf(turn, frame, name);
        var renderer = new Renderer(language, Fact, line => catalog.Reply(dialog, line).ByLanguage[language][0]);
        var text = renderer.Render(turn.Inbound.Voice ? variant.Voice ?? variant.Text : variant.Text, spoken: false);
        var speech = renderer.Render(variant.Voice ?? variant.Text, spoken: true);
        turn.Replies.Add(new PendingReply(text, speech, choices ?? [], freeWording ? FactsOf(turn, frame, variant) : null));
    }

    /// <summary>Variants take turns, so that nobody hears the same sentence twice in a row.</summary>
    private static ReplyVariant Choose(Session session, string key, IReadOnlyList<ReplyVariant> variants)
    {
        if (variants.Count == 1) return variants[0];
        var index = session.Variants.TryGetValue(key, out var last) ? (last + 1) % variants.Count : 0;
        session.Variants[key] = index;
        return variants[index];
    }

    private static Dictionary<string, string> FactsOf(Turn turn, DialogFrame? frame, ReplyVariant variant)
    {
        var facts = new Dictionary<string, string>();
        foreach (var place in Template.Parse(variant.Text).Places)
        {
            if (FactOf(turn, frame, place.Name) is { } value) facts[place.Name] = ValueText.Of(value, turn.Session.Language, spoken: false);
        }

        return facts;
    }

    private static Value? FactOf(Turn turn, DialogFrame? frame, string name)
    {
        if (frame is not null && (frame.Slots.TryGetValue(name, out var value) || frame.Facts.TryGetValue(name, out value))) return value;
        if (turn.Session.Facts.TryGetValue(name, out value)) return value;
        return name == "today" ? Value.Of(turn.Now.Date) : null;
    }
}
