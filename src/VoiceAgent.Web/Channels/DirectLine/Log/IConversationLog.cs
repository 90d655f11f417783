namespace VoiceAgent.Web.Channels.DirectLine.Log;

/// <summary>
/// Keeps the activities of Direct Line conversations in one serial order each, and what in them still waits for an answer.
/// Bounded: the oldest activities go first, and whole conversations when unused for long.
/// </summary>
public interface IConversationLog
{
    /// <summary>
    /// Makes a conversation known, with an opening that waits for an answer;
    /// false, and nothing changed, when it was known already.
    /// </summary>
    Task<bool> OpenAsync(string conversationId, PendingAnswer? opening, CancellationToken cancellationToken);

    /// <summary>How it stands; an unknown one is neither known nor ended, and ends at 0.</summary>
    Task<LogState> StateAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Puts an activity at the end, once an id: a second time returns the first's place and changes nothing.</summary>
    /// <param name="conversationId">The conversation, which becomes known.</param>
    /// <param name="entry">The activity.</param>
    /// <param name="awaiting">What somebody must know to answer it (opaque here), or null when it needs no answer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<Appended> AppendAsync(string conversationId, LogEntry entry, string? awaiting, CancellationToken cancellationToken);

    /// <summary>Up to <paramref name="limit"/> activities after a place, oldest first.</summary>
    Task<LogPage> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>What waits for an answer, in order.</summary>
    Task<IReadOnlyList<PendingAnswer>> PendingAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>The activity waits no longer.</summary>
    Task AnsweredAsync(string conversationId, PendingAnswer pending, CancellationToken cancellationToken);

    /// <summary>Closes the conversation to its client.</summary>
    Task EndAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Wakes the conversation's subscribers to show that an answer is being written.</summary>
    Task ShowTypingAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Hears of what is appended from now on, by whichever process; disposing ends it.</summary>
    Task<LogSubscription> SubscribeAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>An activity as kept.</summary>
/// <param name="Id">Unique in its conversation; no line break in it.</param>
/// <param name="Json">Its wire form.</param>
public sealed record LogEntry(string Id, string Json);

/// <summary>Something that waits for an answer.</summary>
/// <param name="Id">The activity.</param>
/// <param name="Awaiting">What is needed to answer it.</param>
public sealed record PendingAnswer(string Id, string Awaiting);

/// <summary>Where an activity stands.</summary>
/// <param name="Sequence">Its place, which only grows.</param>
/// <param name="IsNew">Whether this append put it there.</param>
public sealed record Appended(long Sequence, bool IsNew);

/// <summary>How a conversation stands.</summary>
/// <param name="Known">Whether it was opened or appended to here, and not yet forgotten.</param>
/// <param name="Ended">Whether it is closed.</param>
/// <param name="End">The place of its last activity.</param>
/// <param name="Waiting">Whether something waits for an answer.</param>
public sealed record LogState(bool Known, bool Ended, long End, bool Waiting);

/// <summary>Part of a log.</summary>
/// <param name="Activities">The wire form of each activity.</param>
/// <param name="Watermark">The place to read on from.</param>
public sealed record LogPage(IReadOnlyList<string> Activities, long Watermark);
