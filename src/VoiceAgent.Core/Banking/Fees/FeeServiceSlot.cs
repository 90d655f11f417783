using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Fees;

/// <summary>Slot type <c>service</c>: one of the services that the bank has a fee for.</summary>
internal sealed class FeeServiceSlot(ICoreBanking bank) : ISlotType
{
    public string Name => "service";

    /// <summary>Services are named by everybody alike, so understanding knows their names without the bank.</summary>
    public Task<IReadOnlyList<string>> NamesAsync(SlotTypeContext context, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    public async Task<IReadOnlyList<Value>> ResolveAsync(Value said, SlotTypeContext context, CancellationToken cancellationToken)
    {
        var fees = await bank.FeesAsync(cancellationToken);
        var meant = SpokenNames.Find(said.Text, fees, fee => new([fee.Service.Korean, fee.Service.English, .. fee.Names], ""));
        return [.. meant.Select(fee => fee.Service.ToEntity(fee.Id) with { Said = said.Said ?? said.Text })];
    }
}
