using VoiceAgent.Core.CareCalls.Calls;

namespace VoiceAgent.Web.Channels.Line;

/// <summary>One resident's telephone: the pages that are open and the call that rings or is on.</summary>
internal sealed class BrowserPhone(TimeProvider time, CancellationToken stopping)
{
    private readonly Lock _gate = new();
    private readonly List<LinePage> _pages = [];
    private BrowserCall? _call;

    /// <summary>Rings in all open pages; a telephone that has a call is busy.</summary>
    public BrowserCall Ring(LineRequest request)
    {
        lock (_gate)
        {
            var call = new BrowserCall(this, request, time, busy: _call is not null, stopping);
            if (_call is not null) return call;
            _call = call;
            foreach (var page in _pages) page.Post(call.RingingFrame);
            return call;
        }
    }

    /// <summary>A page opens: it rings if a call does, or takes up a call whose page has gone.</summary>
    public void Open(LinePage page)
    {
        lock (_gate)
        {
            _pages.Add(page);
            if (_call is { IsRinging: true } ringing) page.Post(ringing.RingingFrame);
            else _call?.TryResume(page);
        }
    }

    /// <summary>A page is gone.</summary>
    public void Close(LinePage page)
    {
        lock (_gate)
        {
            _pages.Remove(page);
            _call?.Lose(page);
        }
    }

    /// <summary>A page says something.</summary>
    public void Receive(LinePage page, PageFrame frame)
    {
        lock (_gate)
        {
            if (_call is not { } call) return;
            if (!call.IsRinging) call.Receive(page, frame);
            else if (frame.Type == "answer") Take(call, page);
            else if (frame.Type is "decline" or "hang-up") Refuse(call, page);
        }
    }

    /// <summary>Runs something that touches the call while no frame does.</summary>
    public T Locked<T>(Func<T> work)
    {
        lock (_gate) return work();
    }

    /// <summary>The call is over: every page that still rings or talks is told.</summary>
    public void End(BrowserCall call, string reason)
    {
        lock (_gate)
        {
            if (_call != call) return;
            _call = null;
            var frame = new LineFrame("ended") { Reason = reason };
            foreach (var page in _pages.Where(page => call.Page is null || call.Page == page)) page.Post(frame);
        }
    }

    private void Take(BrowserCall call, LinePage page)
    {
        foreach (var other in _pages.Where(other => other != page)) other.Post(new LineFrame("ended") { Reason = "elsewhere" });
        call.Answer(page);
    }

    private void Refuse(BrowserCall call, LinePage page)
    {
        foreach (var other in _pages) other.Post(new LineFrame("ended") { Reason = other == page ? "declined" : "elsewhere" });
        _call = null;
        call.Refuse();
    }
}
