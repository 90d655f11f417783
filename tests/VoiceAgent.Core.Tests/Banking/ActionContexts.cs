using NodaTime;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Banking;

/// <summary>What the sample customer Kim's dialogs hand to actions.</summary>
internal static class ActionContexts
{
    public const string Kim = "kim-minjun";
    public const string Lee = "lee-seoyeon";

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static ActionContext Of(params (string Name, Value Value)[] slots) => new()
    {
        ConversationId = "conversation",
        CustomerId = Kim,
        Language = "ko",
        Now = new LocalDateTime(2026, 3, 11, 12, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Seoul"]),
        Slots = slots.ToDictionary(slot => slot.Name, slot => slot.Value),
        Facts = new Dictionary<string, Value>(),
        EffectKey = "conversation/1/executing/1",
    };

    public static SlotTypeContext SlotOf(string? customer, string slot) => new(customer, "ko", slot);

    /// <summary>Money in won.</summary>
    public static Value Won(long won) => Value.Of(Money.Won(won));
}
