using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Fees;

/// <summary><c>fees.find</c>: what the service in slot <c>service</c> costs, or every fee when none was named.</summary>
internal sealed class FindFeeAction(ICoreBanking bank) : IDialogAction
{
    public string Name => "fees.find";

    public IReadOnlyList<string> Outcomes => ["free", "found", "all"];

    public IReadOnlyList<string> Uses => ["service"];

    public IReadOnlyList<string> Facts => ["service-name", "fee", "note", "fees"];

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var fees = await bank.FeesAsync(cancellationToken);
        if (context.Slots.TryGetValue("service", out var named) && fees.FirstOrDefault(fee => fee.Id == named.Id) is { } asked)
            return new(asked.Amount.MinorUnits == 0 ? "free" : "found") { Facts = FactsOf(asked) };
        return new("all") { Facts = { ["fees"] = Value.Table(fees.Select(FactsOf)) } };
    }

    private static Dictionary<string, Value> FactsOf(Fee fee) => new()
    {
        ["service-name"] = fee.Service.ToValue(), ["fee"] = Value.Of(fee.Amount), ["note"] = fee.Note.ToValue(),
    };
}
