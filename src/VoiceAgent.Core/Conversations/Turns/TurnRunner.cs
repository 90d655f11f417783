using NodaTime;
using NodaTime.Extensions;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Handoffs;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;

namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>
/// The one way that a turn takes, whatever the channel: lock, load, dedupe, understand, decide, respond, write down, save.
/// </summary>
public sealed class TurnRunner
{
    private readonly IConversationLock _lock;
    private readonly ISessionStore _sessions;
    private readonly ITranscriptStore _transcripts;
    private readonly ISignalRules _signals;
    private readonly IHandoffDesk _desk;
    private readonly Listener _listener;
    private readonly DialogRunner _dialogs;
    private readonly Responder _responder;
    private readonly TurnMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly DateTimeZone _zone;

    internal TurnRunner(
        IConversationLock conversationLock, ISessionStore sessions, ITranscriptStore transcripts, ISignalRules signals, IHandoffDesk desk,
        Listener listener, DialogRunner dialogs, Responder responder, TurnMetrics metrics, TimeProvider time, DateTimeZone zone)
    {
        (_lock, _sessions, _transcripts, _signals, _desk) = (conversationLock, sessions, transcripts, signals, desk);
        (_listener, _dialogs, _responder, _metrics, _time, _zone) = (listener, dialogs, responder, metrics, time, zone);
    }

    /// <summary>Runs a turn. Turns of one conversation never overlap; an activity that comes twice is answered once.</summary>
    /// <exception cref="TimeoutException">Another turn of the conversation took too long.</exception>
    /// <exception cref="SessionConflictException">Somebody else saved the session meanwhile; sending the activity again is safe.</exception>
    public async Task<TurnResult> RunAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        await using var turnLock = await _lock.AcquireAsync(inbound.ConversationId, cancellationToken);
        var session = await _sessions.LoadAsync(inbound.ConversationId, cancellationToken) ?? await NewAsync(inbound, cancellationToken);
        if (session.Answered.Find(answered => answered.ActivityId == inbound.ActivityId) is { } earlier) return Again(session, inbound, earlier);

        var turn = Begin(session, inbound);
        await _dialogs.RecallAsync(session, cancellationToken);
        if (!await TakeUpAsync(turn, cancellationToken)) await TakeAsync(turn, cancellationToken);
        var replies = await _responder.RespondAsync(session.ConversationId, session.Turns, turn.Replies, session.Slower, cancellationToken);
        await _transcripts.AppendAsync(TranscriptOf(turn, replies), cancellationToken);
        await TellAsync(turn, cancellationToken);
        session.Remember(inbound.ActivityId, replies);
        await SaveAsync(session, cancellationToken);

        var result = ResultOf(turn, replies);
        _metrics.Answered(inbound.Channel, result.Dialog, _time.GetElapsedTime(started));
        return result;
    }

    /// <summary>A session that expired is begun anew, but its turns, reply ids and effect keys are never used again.</summary>
    private async Task<Session> NewAsync(Inbound inbound, CancellationToken cancellationToken) => new()
    {
        ConversationId = inbound.ConversationId,
        Turns = await _transcripts.LastNumberAsync(inbound.ConversationId, cancellationToken),
    };

    /// <summary>A chat that promised a person, or heard danger, tells one. A call's own worker does so while the call is on.</summary>
    private async Task TellAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Session.Script is not null) return;
        var evidence = turn.HeardSecret ? Masking.Hidden : Masking.Mask(turn.Inbound.Text);
        foreach (var signal in turn.Signals.Where(Alarms.IsEverybodys))
            await _desk.TellAsync(new HandoffNote(turn.Session.ConversationId, signal.Name, signal.Severity, Masking.Mask(signal.Evidence)), cancellationToken);
        if (turn.HandsOver && !turn.Signals.Any(Alarms.IsEverybodys))
            await _desk.TellAsync(new HandoffNote(turn.Session.ConversationId, Interjections.HandoffIntent, Severity.Attention, evidence), cancellationToken);
    }

    private Turn Begin(Session session, Inbound inbound)
    {
        session.Channel = inbound.Channel;
        session.Language = _listener.LanguageOf(inbound, session);
        session.CustomerId = inbound.CustomerId ?? session.CustomerId;
        if (inbound.Kind == InboundKind.Message) session.Ended = false;
        var now = _time.GetUtcNow().ToInstant().InZone(_zone);
        var turn = new Turn(session, inbound, now, cancellation => SaveAsync(session, cancellation));
        session.Turns++;
        return turn;
    }

    /// <summary>Takes up an effect that a crash cut off; true when that answers this very activity.</summary>
    private async Task<bool> TakeUpAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!await _dialogs.ResumeAsync(turn, cancellationToken)) return false;
        var same = turn.Session.PendingActivityId == turn.Inbound.ActivityId;
        turn.Session.PendingActivityId = null;
        return same;
    }

    private async Task TakeAsync(Turn turn, CancellationToken cancellationToken)
    {
        switch (turn.Inbound.Kind)
        {
            case InboundKind.Joined:
                await _dialogs.JoinAsync(turn, cancellationToken);
                break;
            case InboundKind.Silence:
                turn.Commands = [new Silence()];
                await _dialogs.ApplyAsync(turn, cancellationToken);
                break;
            case InboundKind.Message:
                await TakeMessageAsync(turn, cancellationToken);
                break;
        }
    }

    private async Task TakeMessageAsync(Turn turn, CancellationToken cancellationToken)
    {
        var expired = await _dialogs.ExpireAsync(turn, cancellationToken);
        turn.Signals = _signals.Find(turn.Inbound.Text, turn.Session.Language, turn.Top?.Asked);
        turn.Commands = await _listener.ListenAsync(turn, cancellationToken);
        if (expired && turn.Signals.Count == 0) turn.Commands = [.. turn.Commands.Where(command => command is not (Affirm or Deny)).SkipWhile(AnswersWhatExpired)];
        if (turn.Commands.Count > 0) await _dialogs.ApplyAsync(turn, cancellationToken);
    }

    /// <summary>What answers a question of long ago answers none that stands now; a yes or a no does not, wherever in the words it stands.</summary>
    private static bool AnswersWhatExpired(Command command) => command is SlotCommand or NotUnderstood or FollowUp;

    private async Task SaveAsync(Session session, CancellationToken cancellationToken)
    {
        if (!await _sessions.TrySaveAsync(session, cancellationToken)) throw new SessionConflictException(session.ConversationId);
    }

    private TurnResult Again(Session session, Inbound inbound, AnsweredActivity earlier)
    {
        _metrics.Duplicate(inbound.Channel);
        return new TurnResult { Replies = earlier.Replies, Duplicate = true, Ended = session.Ended, HandedOver = session.HandedOver };
    }

    private static TurnResult ResultOf(Turn turn, IReadOnlyList<Reply> replies)
    {
        var frame = turn.Top ?? turn.LastFrame;
        return new TurnResult
        {
            Replies = replies,
            Ended = turn.Session.Ended,
            Outcome = turn.Outcome,
            HandedOver = turn.Session.HandedOver,
            Dialog = frame?.Dialog,
            State = frame?.State,
            Slots = frame is null ? [] : new Dictionary<string, Values.Value>(frame.Slots),
            Commands = turn.Commands,
            Steps = turn.Steps,
            Signals = turn.Signals,
        };
    }

    private static TranscriptTurn TranscriptOf(Turn turn, IReadOnlyList<Reply> replies) => new()
    {
        ConversationId = turn.Session.ConversationId,
        Number = turn.Session.Turns,
        At = turn.Now.ToInstant(),
        Channel = turn.Session.Channel,
        Language = turn.Session.Language,
        CustomerId = turn.Session.CustomerId,
        Kind = turn.Inbound.Kind.ToString().ToLowerInvariant(),
        Heard = turn.HeardSecret ? Masking.Hidden : Masking.Mask(turn.Inbound.Text),
        Said = [.. replies.Select(reply => Masking.Mask(reply.Text))],
        Dialog = (turn.Top ?? turn.LastFrame)?.Dialog,
        State = (turn.Top ?? turn.LastFrame)?.State,
        Commands = [.. turn.Commands.Select(command => command.GetType().Name)],
        Signals = [.. turn.Signals.Select(signal => signal with { Evidence = Masking.Mask(signal.Evidence) })],
    };
}
