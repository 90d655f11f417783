using NodaTime;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Alerts;

/// <summary>Something a person must look at.</summary>
public sealed class Alert
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whom it is about, or null for a bank customer's conversation.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>The call in which it was heard, or null.</summary>
    public Guid? CallId { get; init; }

    /// <summary>The conversation in which it was heard.</summary>
    public string? ConversationId { get; init; }

    /// <summary>A signal's name, or <c>call.missed</c>, <c>call.unanswered</c>, <c>human.agent</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>How soon.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The words it rests on, masked.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>When it was raised.</summary>
    public required Instant RaisedAt { get; init; }

    /// <summary>When a person said "I have it".</summary>
    public Instant? AcknowledgedAt { get; set; }

    /// <summary>Who said so.</summary>
    public string? AcknowledgedBy { get; set; }

    /// <summary>When it was closed.</summary>
    public Instant? ResolvedAt { get; set; }

    /// <summary>What was done.</summary>
    public string? Resolution { get; set; }
}
