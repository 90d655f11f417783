using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Values;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>Slot type <c>direction</c>: <c>in</c> for money that came, <c>out</c> for money that left.</summary>
internal sealed class DirectionSlot : ISlotType
{
    private static readonly string[] Coming = ["입금", "들어온", "받은", "in", "incoming", "deposits", "received"];
    private static readonly string[] Leaving = ["출금", "나간", "보낸", "쓴", "out", "outgoing", "withdrawals", "spent"];

    public string Name => "direction";

    public Task<IReadOnlyList<string>> NamesAsync(SlotTypeContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Coming, .. Leaving]);

    public Task<IReadOnlyList<Value>> ResolveAsync(Value said, SlotTypeContext context, CancellationToken cancellationToken)
    {
        var word = said.Text.Trim().ToLowerInvariant();
        IReadOnlyList<Value> meant = Coming.Contains(word) ? [Value.Of("in")] : Leaving.Contains(word) ? [Value.Of("out")] : [];
        return Task.FromResult(meant);
    }
}
