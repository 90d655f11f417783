using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.Banking.Cards;

namespace VoiceAgent.Infrastructure.SandboxBank.Cards;

/// <summary>Stops cards. A card is stopped once, so its row is all the memory that a key needs.</summary>
internal sealed class CardDesk(BankWriter writer, BankClock clock)
{
    public Task<CardStop> StopAsync(string customerId, string cardId, CancellationToken cancellationToken) =>
        writer.WriteAsync(bank => StopAsync(bank, customerId, cardId, cancellationToken), cancellationToken);

    private async Task<CardStop> StopAsync(SandboxBankContext bank, string customerId, string cardId, CancellationToken cancellationToken)
    {
        var card = await bank.Cards.SingleOrDefaultAsync(row => row.Id == cardId && row.CustomerId == customerId, cancellationToken);
        if (card is null) return new CardStopRefused();
        card.StoppedAt ??= clock.Local;
        card.StopReceipt ??= $"C{card.StoppedAt.Value.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}-{card.MaskedNumber[^4..]}";
        return new CardStopReceipt(card.StopReceipt, card.Id, card.StoppedAt.Value);
    }
}
