using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>
/// <c>transfers.look-up</c>: asks the bank what came of the transfer whose outcome was not known, by the key in fact <c>transfer-key</c>.
/// It sends nothing; <c>unknown</c> when the bank cannot say yet.
/// </summary>
internal sealed class LookUpTransferAction(ICoreBanking bank) : IDialogAction
{
    public string Name => "transfers.look-up";

    public IReadOnlyList<string> Outcomes => ["receipt", "refused", "unknown"];

    public IReadOnlyList<string> Facts => TransferFacts.OfOutcome;

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var key = context.Facts[TransferFacts.Key].Text;
        return TransferFacts.Of(await FindAsync(context.CustomerId!, key, cancellationToken), key);
    }

    private async Task<TransferOutcome?> FindAsync(string customer, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await bank.FindTransferAsync(customer, key, cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The bank is out of reach: the honest answer to the customer is still that nobody knows.
            return null;
        }
    }
}
