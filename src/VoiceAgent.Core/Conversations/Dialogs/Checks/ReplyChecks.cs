using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Checks what a dialog says: both languages, known places, nothing that is never said.</summary>
internal static class ReplyChecks
{
    public static void Check(DialogUnderCheck check)
    {
        foreach (var (key, texts) in check.Dialog.Say) CheckTexts(check, key, texts);
        if (check.IsShared) return;
        if (check.Dialog.Intent is not null) check.CheckLanguages(1, check.Dialog.Title.Keys, "'title' names the dialog when it is offered or taken up again; it");
        if (check.Dialog.Offer.Count > 0) check.CheckLanguages(1, check.Dialog.Offer.Keys, "'offer'");
        foreach (var state in check.States<SayState>()) CheckShown(check, state);
        CheckUnused(check);
    }

    private static void CheckTexts(DialogUnderCheck check, string key, ReplyTexts texts)
    {
        check.CheckLanguages(texts.Line, texts.ByLanguage.Where(language => language.Value.Count > 0).Select(language => language.Key), $"reply '{key}'");
        foreach (var template in texts.ByLanguage.Values.SelectMany(variants => variants).SelectMany(variant => new[] { variant.Text, variant.Voice }).OfType<string>())
            CheckTemplate(check, key, texts.Line, template);
    }

    private static void CheckTemplate(DialogUnderCheck check, string key, int line, string template)
    {
        foreach (var problem in Template.Problems(template)) check.Problem(line, $"reply '{key}': {problem}");
        foreach (var place in Template.Parse(template).Places)
        {
            if (place.Each is { } each) check.CheckReplyKey(line, each);
            if (!check.IsShared && !IsRowLine(check, key)) check.CheckFact(line, place.Name, $"reply '{key}' says");
        }
    }

    private static void CheckShown(DialogUnderCheck check, SayState state)
    {
        if (state.Choices.Count > 0) check.CheckLanguages(state.Line, state.Choices.Where(offered => offered.Value.Count > 0).Select(offered => offered.Key), $"'choices' of state '{state.Name}'");
        if (state.Card is not { } card) return;
        check.CheckLanguages(card.Line, card.Title.Keys, $"the card's title of state '{state.Name}'");
        foreach (var row in card.Rows) CheckTemplate(check, "card", card.Line, row.Value);
    }

    private static bool IsRowLine(DialogUnderCheck check, string key) => check.Places.Any(place => place.Each == key);

    private static void CheckUnused(DialogUnderCheck check)
    {
        var used = check.States<SayState>().Select(state => state.Reply)
            .Concat(check.Dialog.Slots.Values.SelectMany(slot => slot.Ask.Concat(slot.Checks.Select(rule => rule.Else))))
            .Concat(check.Places.Select(place => place.Each).OfType<string>()).ToHashSet();
        foreach (var (key, texts) in check.Dialog.Say.Where(say => !used.Contains(say.Key) && check.Shared?.Say.ContainsKey(say.Key) != true))
            check.Problem(texts.Line, $"reply '{key}' is never said; use it, or take it out");
    }
}
