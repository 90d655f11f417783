using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Reads one sentence for two people: "엄마랑 아빠한테 오만 원씩 보내 줘" is a transfer to each, one after another. The amount is each
/// one's, and is read out before each goes; one that both shall share (합쳐서, 나눠서) is asked for.
/// </summary>
internal static class JointTransfers
{
    private static readonly Cued Shares = new("합쳐|합해|나눠|나누|반반|반씩|split|between|altogether|in total", new Pattern(@"합쳐|합해|나눠|나누|반반|반씩|\b(?:split|between|altogether|in total)\b", ignoreCase: true));

    /// <summary>
    /// The transfers, each begun; inside an open transfer that asks for its payee, the question which of them. Null when the words name
    /// no two people together, or wish no transfer.
    /// </summary>
    public static Understood? Read(Utterance utterance, IntentReader intents)
    {
        if (JointPayees.Find(utterance) is not { Count: > 1 } payees) return null;
        if (utterance.AskedType == SlotTypes.Payee) return Offer(utterance, payees);
        if (utterance.Context.Intent is not null || intents.Classify(utterance) is not { Intent: IntentRules.Send, Confidence: >= Confidence.Several } guess) return null;
        var shared = Shared(utterance);
        var wishes = payees.Select(payee => new Wish(IntentRules.Send, new Dictionary<string, Value>(shared.ToDictionary(slot => slot.Key, slot => slot.Value.Value)) { ["payee"] = payee })).ToList();
        return new()
        {
            Commands = [.. payees.SelectMany(payee => Begin(payee, shared, guess.Confidence))],
            Intent = IntentRules.Send,
            Confidence = guess.Confidence,
            Slots = wishes[0].Slots,
            Also = wishes[1..],
        };
    }

    private static IEnumerable<Command> Begin(Value payee, Dictionary<string, Entity> shared, double confidence) =>
        [new StartDialog(IntentRules.Send, confidence), new SetSlot("payee", payee), .. WishCommands.Set(shared)];

    /// <summary>What is said of all of them.</summary>
    private static Dictionary<string, Entity> Shared(Utterance utterance)
    {
        var shared = WishCommands.FoundSlots(utterance, IntentRules.Send);
        shared.Remove("payee");
        if (Shares.IsMatch(utterance.Text)) shared.Remove("amount");
        return shared;
    }

    private static Understood Offer(Utterance utterance, IReadOnlyList<Value> payees)
    {
        var asked = utterance.Context.Asked!;
        var command = OpenSlots.Command(utterance.Context, asked, payees[0]) is SlotCommand slot ? slot with { Alternatives = [.. payees.Skip(1)] } : null;
        return new() { Commands = [command!], Intent = utterance.Context.Intent, Confidence = IntentRules.Sure, Slots = new Dictionary<string, Value> { [asked] = payees[0] } };
    }
}
