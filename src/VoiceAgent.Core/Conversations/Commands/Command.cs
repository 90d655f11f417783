using System.Text.Json.Serialization;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Commands;

/// <summary>
/// What a person's words ask for, once understood. Rules, the classifier or a model propose commands;
/// only the dialog's state machine acts on them.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(StartDialog), "start")]
[JsonDerivedType(typeof(SetSlot), "set")]
[JsonDerivedType(typeof(CorrectSlot), "correct")]
[JsonDerivedType(typeof(Clarify), "clarify")]
[JsonDerivedType(typeof(FollowUp), "follow-up")]
[JsonDerivedType(typeof(Affirm), "affirm")]
[JsonDerivedType(typeof(Deny), "deny")]
[JsonDerivedType(typeof(Cancel), "cancel")]
[JsonDerivedType(typeof(StartOver), "start-over")]
[JsonDerivedType(typeof(Repeat), "repeat")]
[JsonDerivedType(typeof(Slower), "slower")]
[JsonDerivedType(typeof(Handoff), "handoff")]
[JsonDerivedType(typeof(Silence), "silence")]
[JsonDerivedType(typeof(NotUnderstood), "not-understood")]
public abstract record Command;

/// <summary>Begin (or digress to) the dialog that serves an intent of the taxonomy.</summary>
public sealed record StartDialog(string Intent, double Confidence) : Command;

/// <summary>
/// The words may wish any of these and do not tell which; the person is asked. Slot commands behind it hold for whichever is chosen.
/// </summary>
/// <param name="Intents">Intents of the taxonomy, the likelier first; at least two.</param>
public sealed record Clarify(IReadOnlyList<string> Intents) : Command;

/// <summary>The question just answered once more, with the slots behind it changed: "엔화는요?", "지난달은?".</summary>
public sealed record FollowUp : Command;

/// <summary>Says a slot's value. It fills a slot of the <see cref="StartDialog"/> before it, or else of the open dialog.</summary>
/// <param name="Slot">The slot's name.</param>
/// <param name="Value">What was said of it; it may still have to be resolved (a payee's nickname).</param>
public abstract record SlotCommand(string Slot, Value Value) : Command
{
    /// <summary>What the words may mean as well ("3시" in the morning or in the afternoon); when there is any, the person is asked.</summary>
    public IReadOnlyList<Value> Alternatives { get; init; } = [];
}

/// <summary>Fill a slot from what was said of it.</summary>
public sealed record SetSlot(string Slot, Value Value) : SlotCommand(Slot, Value);

/// <summary>Replace a slot's value: "아니 십만원으로".</summary>
public sealed record CorrectSlot(string Slot, Value Value) : SlotCommand(Slot, Value);

/// <summary>Yes.</summary>
public sealed record Affirm : Command;

/// <summary>No.</summary>
public sealed record Deny : Command;

/// <summary>Stop what is under way.</summary>
public sealed record Cancel : Command;

/// <summary>Begin what is under way anew: "처음부터 다시".</summary>
public sealed record StartOver : Command;

/// <summary>Say the last thing again, and speak slower from now on: "천천히 말해 주세요".</summary>
public sealed record Slower : Command;

/// <summary>Say the last thing again.</summary>
public sealed record Repeat : Command;

/// <summary>A person, please.</summary>
public sealed record Handoff : Command;

/// <summary>Nothing was said in the time given.</summary>
public sealed record Silence : Command;

/// <summary>Something was said, and nothing could be made of it; out of scope is one of these.</summary>
public sealed record NotUnderstood(bool OutOfScope = false) : Command;
