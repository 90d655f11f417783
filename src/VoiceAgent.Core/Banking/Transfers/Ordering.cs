using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>Makes the order that a transfer dialog's slots say.</summary>
internal sealed class Ordering(ICoreBanking bank)
{
    /// <summary>The order with the account that it leaves, or why there can be none.</summary>
    public async Task<(TransferOrder? Order, Account? Source, RefusalReason Reason)> FromAsync(ActionContext context, CancellationToken cancellationToken)
    {
        if (IsForAnotherDay(context)) return (null, null, RefusalReason.NotToday);
        var accounts = await bank.AccountsAsync(context.CustomerId!, cancellationToken);
        if (AccountChoice.NamedOrMain(accounts, context, "source-account") is not { } source) return (null, null, RefusalReason.UnknownSource);
        var recipient = await Recipient.FromAsync(bank, context, cancellationToken);
        return recipient is null
            ? (null, source, RefusalReason.UnknownRecipient)
            : (Order(context, source, recipient), source, default);
    }

    private static bool IsForAnotherDay(ActionContext context) =>
        context.Slots.TryGetValue("date", out var date) && date.AsDate() != context.Now.Date;

    private static TransferOrder Order(ActionContext context, Account source, Recipient recipient) => new()
    {
        CustomerId = context.CustomerId!,
        SourceAccountId = source.Id,
        Bank = recipient.Bank,
        Number = recipient.Number,
        Amount = context.Slots["amount"].AsMoney(),
    };
}
