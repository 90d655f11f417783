using VoiceAgent.Core.Conversations.Commands;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads longer refusals inside an open dialog, where a mistake could let money move.</summary>
internal static class OpenRefusal
{
    private const string Transfer = "transfer.send";

    /// <summary>A no, a wish to stop, or what one transfer can't do; null when the words hold none of these.</summary>
    public static Understood? Read(Utterance utterance)
    {
        var (context, text) = (utterance.Context, utterance.Text);
        if (context.Intent is null) return null;
        if (context.AwaitsConfirmation && Refusals.AtEnd(text)) return Of(Intents.Deny, new Deny());
        if (context.Intent != Transfer) return null;
        if (Refusals.OfSending(text)) return Of(Intents.Cancel, new Cancel());
        return Sendings.IsRegular(text) ? Of(Intents.OutOfScope, new NotUnderstood(OutOfScope: true)) : null;
    }

    /// <summary>"아니요 찾았어요" to a yes-or-no question: the no counts although the rest can't be read, unless the rest wishes something else.</summary>
    public static Understood? ReadLead(Utterance utterance, Guess guess)
    {
        if (!utterance.Context.AwaitsConfirmation || utterance.Context.Intent is null || !Refusals.AtStart(utterance.Text)) return null;
        return WishesElse(utterance, guess) ? null : Of(Intents.Deny, new Deny());
    }

    /// <summary>Who found the card that was to be blocked needs no unblocking: nothing is blocked yet.</summary>
    private static bool WishesElse(Utterance utterance, Guess guess) =>
        guess.Confidence >= Confidence.Digress && guess.Intent != utterance.Context.Intent
        && guess.Intent is not (Intents.OutOfScope or Intents.Affirm or Intents.Deny or Intents.Correct)
        && (guess.Intent, utterance.Context.Intent) is not ("card.unblock", "card.lost");

    private static Understood Of(string intent, Command command) => new() { Commands = [command], Intent = intent, Confidence = IntentRules.Sure };
}
