using Microsoft.Extensions.Logging;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>
/// <c>transfers.execute</c>: an effect that sends the order which was read out, under the effect's key.
/// A try that broke off is looked up by that key, never repeated under another; <c>receipt</c> comes from the bank's receipt alone.
/// </summary>
internal sealed partial class ExecuteTransferAction(ICoreBanking bank, Ordering ordering, ILogger<ExecuteTransferAction> log) : IDialogAction
{
    public string Name => "transfers.execute";

    public IReadOnlyList<string> Outcomes => ["receipt", "refused", "unknown"];

    public IReadOnlyList<string> Uses => ["payee", "account-number", "bank", "amount", "source-account", "date"];

    public IReadOnlyList<string> Facts => TransferFacts.OfOutcome;

    public bool IsEffect => true;

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var key = context.EffectKey ?? throw new InvalidOperationException("transfers.execute is an effect and was run without a key.");
        // A second try of a turn that was cut off: what the bank did under this key stands, whatever the slots say now.
        if (await FindAsync(context.CustomerId!, key, cancellationToken) is { } before) return TransferFacts.Of(before, key);
        var (order, _, reason) = await ordering.FromAsync(context, cancellationToken);
        if (order is null) return TransferFacts.Refused(new(reason));
        if (!WasReadOut(order, context)) return TransferFacts.Refused(new(RefusalReason.OrderChanged));
        return TransferFacts.Of(await SendAsync(order, key, cancellationToken), key);
    }

    private static bool WasReadOut(TransferOrder order, ActionContext context) =>
        context.Facts.TryGetValue(TransferFacts.Quoted, out var quoted) && quoted.Text == order.Fingerprint;

    private async Task<TransferOutcome?> SendAsync(TransferOrder order, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await bank.ExecuteTransferAsync(order, key, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            BrokeOff(failure, key);
            return await FindAsync(order.CustomerId, key, cancellationToken);
        }
    }

    private async Task<TransferOutcome?> FindAsync(string customer, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await bank.FindTransferAsync(customer, key, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LookUpFailed(failure, key);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A transfer broke off and is looked up; key {Key}")]
    private partial void BrokeOff(Exception failure, string key);

    [LoggerMessage(Level = LogLevel.Error, Message = "A transfer could not be looked up; key {Key}")]
    private partial void LookUpFailed(Exception failure, string key);
}
