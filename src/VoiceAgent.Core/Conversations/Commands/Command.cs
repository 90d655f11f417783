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
[JsonDerivedType(typeof(Affirm), "affirm")]
[JsonDerivedType(typeof(Deny), "deny")]
[JsonDerivedType(typeof(Cancel), "cancel")]
[JsonDerivedType(typeof(Repeat), "repeat")]
[JsonDerivedType(typeof(Handoff), "handoff")]
[JsonDerivedType(typeof(Silence), "silence")]
[JsonDerivedType(typeof(NotUnderstood), "not-understood")]
public abstract record Command;

/// <summary>Begin (or digress to) the dialog that serves an intent of the taxonomy.</summary>
public sealed record StartDialog(string Intent, double Confidence) : Command;

/// <summary>Fill a slot from what was said of it; the value may still have to be resolved (a payee's nickname).</summary>
public sealed record SetSlot(string Slot, Value Value) : Command;

/// <summary>Replace a slot's value: "아니 십만원으로".</summary>
public sealed record CorrectSlot(string Slot, Value Value) : Command;

/// <summary>Yes.</summary>
public sealed record Affirm : Command;

/// <summary>No.</summary>
public sealed record Deny : Command;

/// <summary>Stop what is under way.</summary>
public sealed record Cancel : Command;

/// <summary>Say the last thing again.</summary>
public sealed record Repeat : Command;

/// <summary>A person, please.</summary>
public sealed record Handoff : Command;

/// <summary>Nothing was said in the time given.</summary>
public sealed record Silence : Command;

/// <summary>Something was said, and nothing could be made of it; out of scope is one of these.</summary>
public sealed record NotUnderstood(bool OutOfScope = false) : Command;
