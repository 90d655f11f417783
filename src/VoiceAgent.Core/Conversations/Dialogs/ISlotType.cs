using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>
/// A slot type whose values are somebody's: the customer's accounts, cards and payees, or a resident's answer.
/// Turns what was said into what is meant, and tells understanding which names to listen for.
/// </summary>
public interface ISlotType
{
    /// <summary>The name that dialogs use: <c>payee</c>, <c>account</c>, <c>card</c>, <c>indicator</c>.</summary>
    string Name { get; }

    /// <summary>The names to listen for in this conversation (엄마, 생활비 통장); empty when none are known.</summary>
    Task<IReadOnlyList<string>> NamesAsync(SlotTypeContext context, CancellationToken cancellationToken);

    /// <summary>
    /// The things that the said value may mean: one resolves the slot, several are offered, none is asked again.
    /// </summary>
    Task<IReadOnlyList<Value>> ResolveAsync(Value said, SlotTypeContext context, CancellationToken cancellationToken);
}

/// <summary>What a slot type may know.</summary>
/// <param name="CustomerId">The signed-in customer, or null.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
/// <param name="Slot">The slot's name in its dialog.</param>
public sealed record SlotTypeContext(string? CustomerId, string Language, string Slot);
