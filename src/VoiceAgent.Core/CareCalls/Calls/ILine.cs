using NodaTime;
using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>What places calls: the browser line, the telephone.</summary>
public interface ILine
{
    /// <summary>Begins to ring.</summary>
    Task<ILineCall> PlaceAsync(LineRequest request, CancellationToken cancellationToken);
}

/// <summary>Whom to ring.</summary>
/// <param name="CallId">The planned call.</param>
/// <param name="Number">The number to dial, E.164; a line that knows residents by id may ignore it.</param>
/// <param name="ResidentId">The resident.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
public sealed record LineRequest(Guid CallId, string Number, Guid ResidentId, string Language);

/// <summary>One call on a line. Disposing hangs up whatever is still up.</summary>
public interface ILineCall : IAsyncDisposable
{
    /// <summary>Waits until it is answered, refused or has rung for long enough.</summary>
    Task<Ringing> WaitForAnswerAsync(Duration ringFor, CancellationToken cancellationToken);

    /// <summary>Says the replies; returns when they have been said, or an interruption has cut them off.</summary>
    Task SayAsync(IReadOnlyList<Reply> replies, CancellationToken cancellationToken);

    /// <summary>Waits for the next thing that the person says, or for silence, or for the end.</summary>
    Task<Heard> HearAsync(Duration patience, CancellationToken cancellationToken);

    /// <summary>Ends the call.</summary>
    Task HangUpAsync(CancellationToken cancellationToken);

    /// <summary>What passed on the line so far, for whoever looks for a fault; empty on a line that keeps no such book.</summary>
    IReadOnlyList<LineEvent> Trace => [];
}

/// <summary>One thing that passed on a line.</summary>
/// <param name="After">Milliseconds since the call was placed.</param>
/// <param name="Outgoing">True: from here to there.</param>
/// <param name="What">In the line's own words, with numbers masked: <c>INVITE</c>, <c>180 Ringing</c>.</param>
public sealed record LineEvent(int After, bool Outgoing, string What);

/// <summary>How ringing ended.</summary>
public enum Ringing
{
    /// <summary>Somebody answered.</summary>
    Answered,

    /// <summary>It rang long enough.</summary>
    Unanswered,

    /// <summary>The line was busy.</summary>
    Busy,

    /// <summary>It was refused.</summary>
    Declined,

    /// <summary>A machine answered.</summary>
    Voicemail,

    /// <summary>It could not be placed.</summary>
    Failed,
}

/// <summary>What came from the other end.</summary>
/// <param name="Kind">Speech, silence or hang-up.</param>
/// <param name="Text">The words; empty unless speech.</param>
/// <param name="Id">The line's id of this utterance; the same when it is delivered twice.</param>
public sealed record Heard(HeardKind Kind, string Text, string Id);

/// <summary>What kind of thing was heard.</summary>
public enum HeardKind
{
    /// <summary>Words.</summary>
    Speech,

    /// <summary>Nothing for as long as was allowed.</summary>
    Silence,

    /// <summary>The person hung up, or the line dropped.</summary>
    HungUp,
}
