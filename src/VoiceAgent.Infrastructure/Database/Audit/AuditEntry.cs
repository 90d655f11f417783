using NodaTime;

namespace VoiceAgent.Infrastructure.Database.Audit;

/// <summary>Who did what to which record, and when; it holds no personal data of the record itself.</summary>
public sealed class AuditEntry
{
    /// <summary>The key; later entries have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>The staff member's user name, <c>api-key</c>, or <c>service</c>.</summary>
    public required string Who { get; init; }

    /// <summary>What was done, such as <c>resident.added</c>.</summary>
    public required string What { get; init; }

    /// <summary>The key of the record that it was done to, or null.</summary>
    public string? SubjectId { get; init; }
}
