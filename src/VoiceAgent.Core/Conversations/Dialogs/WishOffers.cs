using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Asks which of several wishes is meant: "카드를 정지할까요, 정지를 풀까요?".</summary>
internal sealed class WishOffers(DialogCatalog catalog, Speaker speaker)
{
    /// <summary>True when the turn left open what is wished, and that has been asked.</summary>
    public bool Ask(Turn turn)
    {
        if (turn.Commands.OfType<Clarify>().FirstOrDefault() is not { } open) return false;
        var served = open.Intents.Where(intent => catalog.Current.TryGetByIntent(intent, out _)).ToList();
        if (served.Count < 2)
        {
            turn.Commands = Settled(turn.Commands, served.Count == 1 ? served[0] : open.Intents[0]);
            return false;
        }

        turn.Session.Offered = new OfferedWishes(served, SaidCommands.Behind<Clarify>(turn.Commands));
        Say(turn, served);
        return true;
    }

    /// <summary>Asks again what was offered and not yet chosen; false when nothing was.</summary>
    public bool AskAgain(Turn turn)
    {
        if (turn.Session.Offered is not { } offered) return false;
        Say(turn, offered.Intents);
        return true;
    }

    /// <summary>Of one that can be served and one that cannot, the first is meant.</summary>
    private static IReadOnlyList<Command> Settled(IReadOnlyList<Command> commands, string intent) =>
        [.. commands.Select(command => command is Clarify ? new StartDialog(intent, 0) : command)];

    private void Say(Turn turn, IReadOnlyList<string> intents)
    {
        var language = turn.Session.Language;
        var dialogs = intents.Select(intent => catalog.Current.TryGetByIntent(intent, out var dialog) ? dialog : null).OfType<DialogDefinition>().ToList();
        var titles = dialogs.ConvertAll(dialog => dialog.Title.GetValueOrDefault(language, dialog.Name));
        var phrased = dialogs.TrueForAll(dialog => dialog.Offer.ContainsKey(language));
        var phrases = phrased ? dialogs.ConvertAll(dialog => dialog.Offer[language]) : titles;
        turn.Session.Facts["offers"] = Value.Of(string.Join(language == "en" ? ", or " : ", ", phrases));
        speaker.Say(turn, phrased ? "which-wish" : "which-matter", titles);
    }
}
