using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Asks what is to be done with an amount or an account that is all that was said where nothing was asked ("오만 원이요"): a question
/// may have been given up, or never heard. What begins by taking something back ("아니 오만 원이요") corrects, and is not read here.
/// </summary>
internal static class BareValues
{
    private static readonly string[] OfWon = ["transfer.send", "account.transactions"];

    private static readonly string[] OfForeignMoney = ["fx.rate", "transfer.send"];

    /// <summary>The question, or null when more or something else was said.</summary>
    public static Understood? Read(Utterance utterance)
    {
        if (utterance.Context is not { Intent: null, Asked: null, Offered.Count: 0 } || utterance.Lead.Refuses || Found(utterance) is not { } found) return null;
        return Residue.IsEmpty(utterance.Text, [found]) && !Wishes.IsMatch(utterance.Text) ? Clarification.Ask(utterance, Intents(found)) : null;
    }

    private static Entity? Found(Utterance utterance) => utterance.Of(SlotTypes.AccountNumber) is [var account] ? account : LastWord.Pick(utterance.Text, utterance.Of(SlotTypes.Money));

    private static string[] Intents(Entity found) => found.Type == SlotTypes.Money && found.Value.AsMoney().Currency != "KRW" ? OfForeignMoney : OfWon;

    /// <summary>What leaves nothing else to read and still says what is wished, or takes something back.</summary>
    private static readonly Cued Wishes = new("보내|송금|이체|말고|아니|바꿔|변경|수정|고쳐|send|not|no|change|instead|mean", new Pattern(@"보내|송금|이체|말고|아니|바꿔|변경|수정|고쳐|\b(?:send|not|no|change|instead|mean|meant|make)\b", ignoreCase: true));
}
