using System.Threading.Channels;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Web.Channels.Line;

/// <summary>One call that rings or is on in a browser. Whatever touches its state does so under its telephone's lock.</summary>
internal sealed class BrowserCall : ILineCall
{
    /// <summary>How long a page that drops out of a call may take to come back.</summary>
    public static readonly TimeSpan ComeBack = TimeSpan.FromSeconds(10);

    // A page that never says that it has spoken must not hold the call for ever.
    private static readonly TimeSpan LongestReply = TimeSpan.FromSeconds(60);

    private readonly BrowserPhone _phone;
    private readonly LineRequest _request;
    private readonly TimeProvider _time;
    private readonly CancellationToken _stopping;
    private readonly TaskCompletionSource<Ringing> _ringing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _hungUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<Heard> _heard = Channel.CreateUnbounded<Heard>();
    private readonly HashSet<string> _heardIds = [];
    private readonly List<LineFrame> _unspoken = [];
    private TaskCompletionSource _quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITimer? _absence;

    public BrowserCall(BrowserPhone phone, LineRequest request, TimeProvider time, bool busy, CancellationToken stopping)
    {
        (_phone, _request, _time, _stopping) = (phone, request, time, stopping);
        if (busy) _ringing.SetResult(Ringing.Busy);
    }

    /// <summary>The page that has the call; null while it rings, or while that page is away.</summary>
    public LinePage? Page { get; private set; }

    /// <summary>Whether it rings.</summary>
    public bool IsRinging => !_ringing.Task.IsCompleted;

    /// <summary>What makes a page ring.</summary>
    public LineFrame RingingFrame => new("ringing")
    {
        CallId = _request.CallId.ToString(),
        Caller = _request.Language == "en" ? "City care call" : "시청 돌봄 안부 전화",
        Language = _request.Language,
    };

    /// <inheritdoc/>
    public async Task<Ringing> WaitForAnswerAsync(Duration ringFor, CancellationToken cancellationToken)
    {
        try
        {
            return await _ringing.Task.WaitAsync(ringFor.ToTimeSpan(), _time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The answer may have come in this very moment: then it counts.
            if (!_phone.Locked(() => _ringing.TrySetResult(Ringing.Unanswered))) return await _ringing.Task;
            _phone.End(this, "unanswered");
            return Ringing.Unanswered;
        }
    }

    /// <inheritdoc/>
    public async Task SayAsync(IReadOnlyList<Reply> replies, CancellationToken cancellationToken)
    {
        var quiet = _phone.Locked(() => Say(replies));
        try
        {
            await Task.WhenAny(quiet, _hungUp.Task).WaitAsync(LongestReply, _time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Taken as spoken.
        }

        _phone.Locked(() => { _unspoken.Clear(); return true; });
    }

    /// <inheritdoc/>
    public async Task<Heard> HearAsync(Duration patience, CancellationToken cancellationToken)
    {
        if (_heard.Reader.TryRead(out var waiting)) return waiting;
        if (_hungUp.Task.IsCompleted) return new Heard(HeardKind.HungUp, "", "hung-up");
        using var enough = new CancellationTokenSource(patience.ToTimeSpan(), _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(enough.Token, cancellationToken);
        try
        {
            return await _heard.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Heard(HeardKind.Silence, "", "silence");
        }
    }

    /// <inheritdoc/>
    public Task HangUpAsync(CancellationToken cancellationToken)
    {
        _phone.Locked(() => _ringing.TrySetResult(Ringing.Failed));
        _phone.End(this, "finished");
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await HangUpAsync(CancellationToken.None);
        if (_absence is not null) await _absence.DisposeAsync();
    }

    /// <summary>This page has picked up.</summary>
    public void Answer(LinePage page)
    {
        Page = page;
        page.Post(Answered);
        _ringing.TrySetResult(Ringing.Answered);
    }

    /// <summary>Refused while it rang.</summary>
    public void Refuse() => _ringing.TrySetResult(Ringing.Declined);

    /// <summary>A page comes: if the call's own is away, this one takes it up, and hears what had not been spoken to its end.</summary>
    public void TryResume(LinePage page)
    {
        if (Page is not null || _hungUp.Task.IsCompleted) return;
        Page = page;
        _absence?.Dispose();
        page.Post(Answered);
        foreach (var frame in _unspoken) page.Post(frame);
    }

    /// <summary>
    /// A page has gone: if it had the call, it may come back for a while. When the service stops it is the service that has
    /// gone: then nobody has hung up, and whoever holds the call decides what becomes of it.
    /// </summary>
    public void Lose(LinePage page)
    {
        if (Page != page) return;
        Page = null;
        if (_stopping.IsCancellationRequested) return;
        _absence = _time.CreateTimer(_ => _phone.Locked(() => Page is null && !_stopping.IsCancellationRequested && HangUp("dropped")), null, ComeBack, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The page that has the call says something.</summary>
    public void Receive(LinePage page, PageFrame frame)
    {
        if (page != Page) return;
        switch (frame.Type)
        {
            case "said" when !string.IsNullOrWhiteSpace(frame.Text): Hear(frame.Id ?? "", frame.Text); break;
            case "silence" when _unspoken.Count == 0: _heard.Writer.TryWrite(new Heard(HeardKind.Silence, "", "silence")); break;
            case "spoken": Spoken(frame.Id); break;
            case "hang-up": HangUp("hung-up"); break;
        }
    }

    private LineFrame Answered => new("answered") { CallId = _request.CallId.ToString(), Language = _request.Language };

    private Task Say(IReadOnlyList<Reply> replies)
    {
        _quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);
        // Said meanwhile: the person talks already, and the next look listens.
        foreach (var reply in replies) _unspoken.Add(FrameOf(reply));
        foreach (var frame in _unspoken) Page?.Post(frame);
        if (_unspoken.Count == 0) _quiet.TrySetResult();
        return _quiet.Task;
    }

    private LineFrame FrameOf(Reply reply) => new("say")
    {
        Id = reply.Id,
        Text = reply.Text,
        Speech = reply.Speech ?? reply.Text,
        Language = _request.Language,
        Choices = reply.Choices.Count > 0 ? reply.Choices : null,
        Slow = reply.Slow ? true : null,
    };

    private void Hear(string id, string text)
    {
        if (id.Length > 0 && !_heardIds.Add(id)) return;
        var known = id.Length > 0 ? id : $"heard-{_heardIds.Count}-{_time.GetTimestamp()}";
        _heard.Writer.TryWrite(new Heard(HeardKind.Speech, text, known));
        _quiet.TrySetResult();
    }

    private void Spoken(string? id)
    {
        _unspoken.RemoveAll(frame => frame.Id == id);
        if (_unspoken.Count == 0) _quiet.TrySetResult();
    }

    private bool HangUp(string reason)
    {
        if (!_hungUp.TrySetResult()) return false;
        _heard.Writer.TryWrite(new Heard(HeardKind.HungUp, "", "hung-up"));
        _phone.End(this, reason);
        return true;
    }
}
