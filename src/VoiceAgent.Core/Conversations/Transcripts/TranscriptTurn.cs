using NodaTime;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.Conversations.Transcripts;

/// <summary>One turn as written down: masked, never changed.</summary>
public sealed record TranscriptTurn
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>1 for the first turn.</summary>
    public required int Number { get; init; }

    /// <summary>When it was taken.</summary>
    public required Instant At { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The customer, where one was signed in.</summary>
    public string? CustomerId { get; init; }

    /// <summary>What came in: <c>message</c>, <c>joined</c>, <c>silence</c>, <c>left</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What the person said, masked.</summary>
    public required string Heard { get; init; }

    /// <summary>What was answered, masked, one entry a reply.</summary>
    public required IReadOnlyList<string> Said { get; init; }

    /// <summary>The dialog after the turn.</summary>
    public string? Dialog { get; init; }

    /// <summary>Its state.</summary>
    public string? State { get; init; }

    /// <summary>The commands' names.</summary>
    public IReadOnlyList<string> Commands { get; init; } = [];

    /// <summary>Trouble heard.</summary>
    public IReadOnlyList<Signal> Signals { get; init; } = [];
}
