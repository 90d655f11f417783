using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>
/// <c>transfers.address</c>: whether the slots say where the money goes: slot <c>payee</c>, or <c>account-number</c> with <c>bank</c>.
/// </summary>
internal sealed class AddressAction : IDialogAction
{
    public string Name => "transfers.address";

    public IReadOnlyList<string> Outcomes => ["known", "missing", "bank-missing"];

    public IReadOnlyList<string> Uses => ["payee", "account-number", "bank"];

    public IReadOnlyList<string> Facts => [];

    public Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken) =>
        Task.FromResult(new ActionResult(Outcome(context.Slots)));

    private static string Outcome(IReadOnlyDictionary<string, Value> slots)
    {
        var named = slots.TryGetValue("payee", out var payee);
        if (named && Recipient.IsWhole(payee!)) return "known";
        if (!named && !slots.ContainsKey("account-number")) return "missing";
        return slots.ContainsKey("bank") ? "known" : "bank-missing";
    }
}
