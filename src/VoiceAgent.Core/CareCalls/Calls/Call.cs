using System.Text.Json.Serialization;
using NodaTime;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Where a call stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CallState>))]
public enum CallState
{
    /// <summary>Waits for its time.</summary>
    Planned,

    /// <summary>A worker has claimed it.</summary>
    Due,

    /// <summary>The line is being asked.</summary>
    Dialling,

    /// <summary>The telephone rings.</summary>
    Ringing,

    /// <summary>They talk.</summary>
    Talking,

    /// <summary>The script was talked through.</summary>
    Completed,

    /// <summary>Talked, but ended early.</summary>
    Partial,

    /// <summary>Answered, and nobody spoke.</summary>
    AnsweredSilent,

    /// <summary>Nobody answered on any try.</summary>
    Unanswered,

    /// <summary>Busy on the last try.</summary>
    Busy,

    /// <summary>A machine answered on the last try.</summary>
    Voicemail,

    /// <summary>Refused on the last try.</summary>
    Declined,

    /// <summary>Somebody else answered.</summary>
    WrongPerson,

    /// <summary>Its window closed before it could be placed.</summary>
    Missed,

    /// <summary>Could not be placed.</summary>
    Failed,

    /// <summary>Taken back by staff.</summary>
    Cancelled,
}

/// <summary>One planned call; the calls table is the work queue.</summary>
public sealed class Call
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who is called.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>The schedule that planned it, or null when a person did.</summary>
    public Guid? ScheduleId { get; init; }

    /// <summary>The dialog to talk through.</summary>
    public required string Dialog { get; init; }

    /// <summary>When it was first planned for; with <see cref="ScheduleId"/> unique.</summary>
    public required Instant PlannedFor { get; init; }

    /// <summary>When the next try is due.</summary>
    public required Instant NextTryAt { get; set; }

    /// <summary>After this it is not tried, but missed or given to a person.</summary>
    public required Instant WindowEndsAt { get; init; }

    /// <summary>How often it may be tried.</summary>
    public required int Tries { get; init; }

    /// <summary>Minutes between tries.</summary>
    public required int RetryMinutes { get; init; }

    /// <summary>Where it stands.</summary>
    public CallState State { get; set; } = CallState.Planned;

    /// <summary>The worker that holds it.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>When its lease runs out; a call in progress past this is found again.</summary>
    public Instant? LeaseUntil { get; set; }

    /// <summary>The dialled attempts.</summary>
    public List<CallAttempt> Attempts { get; init; } = [];

    /// <summary>Trouble heard.</summary>
    public List<Signal> Signals { get; set; } = [];

    /// <summary>What the check-in found, by name (meal, sleep …).</summary>
    public List<Indicator> Indicators { get; set; } = [];

    /// <summary>The latest attempt's conversation, or null.</summary>
    public string? ConversationId { get; set; }

    /// <summary>Guards concurrent change.</summary>
    public int Revision { get; set; }
}

/// <summary>One dialling of a call.</summary>
public sealed class CallAttempt
{
    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    /// <summary>When it was dialled.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When it was answered, or null.</summary>
    public Instant? AnsweredAt { get; set; }

    /// <summary>When it ended, or null while it lasts.</summary>
    public Instant? EndedAt { get; set; }

    /// <summary>How it ended: a terminal <see cref="CallState"/>, or null while it lasts.</summary>
    public CallState? Outcome { get; set; }

    /// <summary>Its conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>What passed on the line.</summary>
    public List<LineEvent> Trace { get; set; } = [];
}

/// <summary>One of the check-in's findings.</summary>
/// <param name="Name">meal, sleep, health, medication, mood, outing or exercise.</param>
/// <param name="Value">good, poor or unknown.</param>
/// <param name="Evidence">The words it rests on.</param>
public sealed record Indicator(string Name, string Value, string Evidence);
