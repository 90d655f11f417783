using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>
/// <c>transfers.prepare</c>: asks the bank whether the order that the slots say could be made, and what to read out before a yes.
/// <c>repeats</c> is <c>prepared</c> with the warning that the same was sent earlier today.
/// </summary>
internal sealed class PrepareTransferAction(ICoreBanking bank, Ordering ordering) : IDialogAction
{
    public string Name => "transfers.prepare";

    public IReadOnlyList<string> Outcomes => ["prepared", "repeats", "refused"];

    public IReadOnlyList<string> Uses => ["payee", "account-number", "bank", "amount", "source-account", "date"];

    public IReadOnlyList<string> Facts =>
    [
        "holder", "to-bank", "to-last-four", "source-name", "source-balance", "sending", "fee", "balance-after", TransferFacts.Quoted,
        .. TransferFacts.OfRefusal,
    ];

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var (order, source, reason) = await ordering.FromAsync(context, cancellationToken);
        if (order is null || source is null) return TransferFacts.Refused(new(reason));
        var quote = await bank.PrepareTransferAsync(order, cancellationToken);
        var result = Result(quote, order, source);
        result.Facts["source-name"] = source.Alias.ToValue();
        result.Facts["source-balance"] = Value.Of(source.Balance);
        return result;
    }

    private static ActionResult Result(TransferQuote quote, TransferOrder order, Account source) => quote switch
    {
        TransferNotPossible no => TransferFacts.Refused(no.Refusal),
        TransferPrepared yes => new(yes.Repeats ? "repeats" : "prepared") { Facts = TransferFacts.Of(yes, order, source) },
        _ => throw new InvalidOperationException($"The bank answered a quote of an unknown shape: {quote.GetType().Name}."),
    };
}
