using System.Threading.Channels;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Calls.Traces;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Sip.Dialogs;

namespace VoiceAgent.Telephony.Calls;

/// <summary>One telephone call, placed or taken. Safe for threads. Disposing hangs up whatever is still up.</summary>
public sealed partial class PhoneCall : IAsyncDisposable
{
    private static readonly TimeSpan DigitLength = TimeSpan.FromMilliseconds(120);

    private readonly PhoneLine _line;
    private readonly MediaSession? _media;
    private readonly DateTimeOffset _begun;
    private readonly TaskCompletionSource<bool> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<CallEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<char> _digits = Channel.CreateBounded<char>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly Channel<CallProgress> _progress = Channel.CreateBounded<CallProgress>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
    private DateTimeOffset? _answeredAt;
    private InviteSession? _session;

    internal PhoneCall(PhoneLine line, CallDirection direction, string number, MediaSession? media, CallTrace trace)
    {
        (_line, Direction, Number, _media, Trace) = (line, direction, number, media, trace);
        _begun = line.Time.GetUtcNow();
    }

    /// <summary>Who began it.</summary>
    public CallDirection Direction { get; }

    /// <summary>The far end's number or address; personal, not for logs. Empty: withheld.</summary>
    public string Number { get; }

    /// <summary>The user part that was called, for a call that came in; empty for one that goes out.</summary>
    public string Called { get; internal init; } = "";

    /// <summary>The call's identifier in SIP (Call-ID), to find it in the traces of others.</summary>
    public string SipCallId => _session?.CallId ?? "";

    /// <summary>How far it has come.</summary>
    public CallProgress Progress { get; private set; }

    /// <summary>What was said by SIP.</summary>
    public CallTrace Trace { get; }

    /// <summary>Completes when it ended, with how and why. Never fails.</summary>
    public Task<CallEnd> Ended => _ended.Task;

    /// <summary>How the sound fares; null for a call that never had any.</summary>
    public MediaStatistics? Statistics => _media?.Statistics;

    /// <summary>The sound itself, for recording and for judging who answered; null for a call that was refused before it had any.</summary>
    public MediaSession? Media => _media;

    /// <summary>Whether the far end does not want to hear us now.</summary>
    public bool IsHeldByOther => _media is { RemoteHeld: true };

    /// <summary>Waits for the answer.</summary>
    /// <returns>True: it is answered. False: it ended without, see <see cref="Ended"/>.</returns>
    public Task<bool> WaitForAnswerAsync(CancellationToken cancellationToken) => _answered.Task.WaitAsync(cancellationToken);

    /// <summary>Every step from now on that was not taken from here before; ends with the call. For one reader.</summary>
    public IAsyncEnumerable<CallProgress> ProgressAsync(CancellationToken cancellationToken) => _progress.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Says to the caller that it rings here (a call that came in).</summary>
    /// <param name="earlyMedia">True: what is played is heard before the call is answered.</param>
    public void Ring(bool earlyMedia = false) => (_session as IncomingSession)?.Ring(earlyMedia);

    /// <summary>Answers a call that came in.</summary>
    /// <returns>True: it is up. False: the caller had gone.</returns>
    public Task<bool> AnswerAsync(CancellationToken cancellationToken)
    {
        (_session as IncomingSession)?.Accept();
        return WaitForAnswerAsync(cancellationToken);
    }

    /// <summary>Refuses a call that came in.</summary>
    /// <param name="status">486 busy, 603 declined, 480 not now, 404 no such number.</param>
    public void Refuse(int status = 486) => _session?.HangUp(new(EndCause.RefusedByUs, status, "Refused"));

    /// <summary>Queues sound to be played; after the end of the call it is dropped.</summary>
    public void Play(AudioFrame frame)
    {
        if (Progress != CallProgress.Ended) _media?.Play(frame);
    }

    /// <summary>Waits until everything queued has been played, cleared, or the call ended.</summary>
    public ValueTask DrainAsync(CancellationToken cancellationToken) => _media?.DrainAsync(cancellationToken) ?? ValueTask.CompletedTask;

    /// <summary>Drops what is queued (barge-in).</summary>
    /// <returns>How much had been played since the queue was last empty.</returns>
    public TimeSpan Clear() => _media?.Clear() ?? TimeSpan.Zero;

    /// <summary>What is heard, in frames of 20 ms, until the call ends. A frame's samples are valid until the next.</summary>
    /// <param name="sampleRate">8000, 16000, 24000 or 48000.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public IAsyncEnumerable<AudioFrame> CaptureAsync(int sampleRate, CancellationToken cancellationToken) =>
        _media?.CaptureAsync(sampleRate, cancellationToken) ?? AsyncEnumerable.Empty<AudioFrame>();

    /// <summary>Presses digits.</summary>
    public void SendDigits(string digits) => _media?.SendDigits(digits, DigitLength);

    /// <summary>Digits pressed at the far end, however they come; the last 64 are kept while nobody listens. Ends with the call. For one reader.</summary>
    public IAsyncEnumerable<char> DigitsAsync(CancellationToken cancellationToken) => _digits.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Lets the far end wait.</summary>
    /// <returns>True: it agreed.</returns>
    public Task<bool> HoldAsync(CancellationToken cancellationToken) => ReofferAsync(m => m.Hold(), cancellationToken);

    /// <summary>Talks on.</summary>
    /// <returns>True: the far end agreed.</returns>
    public Task<bool> ResumeAsync(CancellationToken cancellationToken) => ReofferAsync(m => m.Resume(), cancellationToken);

    /// <summary>Ends it: a ringing call is cancelled, one that came in is refused, one that is up is hung up.</summary>
    /// <returns>How it ended.</returns>
    public Task<CallEnd> HangUpAsync(CancellationToken cancellationToken = default)
    {
        var cause = Progress == CallProgress.Answered ? EndCause.HungUp : Direction == CallDirection.Out ? EndCause.Cancelled : EndCause.RefusedByUs;
        _session?.HangUp(new(cause, cause == EndCause.HungUp ? 200 : cause == EndCause.Cancelled ? 487 : 480, "Hung up"));
        return Ended.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!Ended.IsCompleted) await HangUpAsync();
    }

    private Task<bool> ReofferAsync(Action<MediaSession> change, CancellationToken cancellationToken)
    {
        if (_media is null || _session is not { } session || Progress != CallProgress.Answered) return Task.FromResult(false);
        change(_media);
        var agreed = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        session.Stack.Queue.Post(() => session.Renegotiation.Reoffer(agreed.SetResult));
        return agreed.Task.WaitAsync(cancellationToken);
    }
}
