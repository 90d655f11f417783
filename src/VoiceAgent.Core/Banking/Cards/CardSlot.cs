using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Cards;

/// <summary>Slot type <c>card</c>: one of the customer's cards, by product, kind or last digits.</summary>
internal sealed class CardSlot(ICoreBanking bank) : ISlotType
{
    public string Name => "card";

    public async Task<IReadOnlyList<string>> NamesAsync(SlotTypeContext context, CancellationToken cancellationToken)
    {
        var cards = await OfAsync(context, cancellationToken);
        return [.. cards.SelectMany(Names).Distinct()];
    }

    public async Task<IReadOnlyList<Value>> ResolveAsync(Value said, SlotTypeContext context, CancellationToken cancellationToken)
    {
        var cards = await OfAsync(context, cancellationToken);
        var found = cards.Where(card => card.Id == said.Id).ToList();
        var meant = found.Count > 0 ? found : SpokenNames.Find(said.Text, cards, card => new(Names(card), card.MaskedNumber));
        return [.. meant.Select(card => card.Product.ToEntity(card.Id) with { Said = said.Said ?? said.Text })];
    }

    private static IEnumerable<string> Names(Card card) =>
        [card.Product.Korean, card.Product.English, .. card.Kind == CardKind.Check ? CheckNames : CreditNames];

    private static readonly string[] CheckNames = ["체크카드", "check card", "debit card"];
    private static readonly string[] CreditNames = ["신용카드", "credit card"];

    private async Task<IReadOnlyList<Card>> OfAsync(SlotTypeContext context, CancellationToken cancellationToken) =>
        context.CustomerId is { } customer ? await bank.CardsAsync(customer, cancellationToken) : [];
}
