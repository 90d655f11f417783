using NodaTime;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Infrastructure.Database.Transcripts;

/// <summary>One line of the list of conversations; kept up to date as turns are written, so that the list never reads them.</summary>
public sealed class ConversationSummary
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The channel it ran on first.</summary>
    public required string Channel { get; init; }

    /// <summary>The language of its latest turn: <c>ko</c> or <c>en</c>.</summary>
    public required string Language { get; set; }

    /// <summary>The bank's customer, once one was signed in.</summary>
    public string? CustomerId { get; set; }

    /// <summary>The first dialog that it entered, or null.</summary>
    public string? Dialog { get; set; }

    /// <summary>When its first turn was taken.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When its latest turn was taken.</summary>
    public required Instant LastAt { get; set; }

    /// <summary>The number of its latest turn.</summary>
    public int Turns { get; set; }

    /// <summary>The worst trouble heard in it.</summary>
    public Severity Severity { get; set; }
}
