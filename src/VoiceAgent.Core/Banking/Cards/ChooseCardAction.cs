using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Cards;

/// <summary>
/// <c>cards.choose</c>: the card that slot <c>card</c> names, or the only one that can still be used;
/// several are listed, so that the customer can say which.
/// </summary>
internal sealed class ChooseCardAction(ICoreBanking bank) : IDialogAction
{
    public string Name => "cards.choose";

    public IReadOnlyList<string> Outcomes => ["chosen", "several", "already-stopped", "none"];

    public IReadOnlyList<string> Uses => ["card"];

    public IReadOnlyList<string> Facts => [ChosenCard, "card-name", "card-last-four", "cards", "count"];

    /// <summary>The fact that <c>cards.stop</c> reads the chosen card from.</summary>
    internal const string ChosenCard = "chosen-card";

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var cards = await bank.CardsAsync(context.CustomerId!, cancellationToken);
        if (context.Slots.TryGetValue("card", out var named) && cards.FirstOrDefault(card => card.Id == named.Id) is { } said)
            return new(said.StoppedAt is null ? "chosen" : "already-stopped") { Facts = Of(said) };
        var usable = cards.Where(card => card.StoppedAt is null).ToList();
        return usable.Count switch
        {
            0 => new("none"),
            1 => new("chosen") { Facts = Of(usable[0]) },
            _ => Several(usable),
        };
    }

    private static ActionResult Several(List<Card> cards) => new("several")
    {
        Facts = { ["cards"] = Value.Table(cards.Select(Row)), ["count"] = Value.Of((decimal)cards.Count) },
    };

    private static Dictionary<string, Value> Of(Card card)
    {
        var facts = Row(card);
        facts[ChosenCard] = card.Product.ToEntity(card.Id);
        return facts;
    }

    private static Dictionary<string, Value> Row(Card card) => new()
    {
        ["card-name"] = card.Product.ToValue(),
        ["card-last-four"] = LastDigits.Fact(card.MaskedNumber),
    };
}
