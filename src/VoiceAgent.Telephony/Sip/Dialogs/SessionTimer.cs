using System.Globalization;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Keeps a session alive, and notices when the far end no longer does (RFC 4028).</summary>
/// <param name="timers">Timers.</param>
/// <param name="wanted">The interval that we ask for, in seconds.</param>
/// <param name="refresh">It is our turn to refresh.</param>
/// <param name="expired">No refresh came.</param>
internal sealed class SessionTimer(SipTimers timers, uint wanted, Action refresh, Action expired)
{
    private const uint Longest = 7 * 24 * 3600;

    private SipTimer? _refreshing;
    private SipTimer? _expiring;
    private uint _wanted = wanted;
    private uint _least = SessionInterval.Shortest;
    private bool _weRefresh;

    /// <summary>Asks for a timer in a request of ours (RFC 4028 7.1, 7.4).</summary>
    public void Ask(SipRequest request, bool refreshing)
    {
        request.Headers.Set(HeaderNames.SessionExpires, new SessionInterval(_wanted, refreshing ? _weRefresh ? "uac" : "uas" : null).ToString());
        if (_least > SessionInterval.Shortest || refreshing) request.Headers.Set(HeaderNames.MinSe, Text(_least));
    }

    /// <summary>Takes a 422 (RFC 4028 7.3).</summary>
    /// <returns>True: asking again with the longer interval may help.</returns>
    public bool Lengthen(SipResponse tooSmall)
    {
        var least = SessionInterval.Least(tooSmall);
        if (!tooSmall.Headers.Has(HeaderNames.MinSe) || least <= _wanted) return false;
        (_wanted, _least) = (least, least);
        return true;
    }

    /// <summary>Takes the 2xx to our request (RFC 4028 7.2); without the header field there is no timer.</summary>
    public void Take(SipResponse answer) => Start(SessionInterval.Of(answer), weAreCaller: true);

    /// <summary>Answers a request's wish (RFC 4028 9) in its 2xx.</summary>
    public void Answer(SipRequest request, SipResponse answer)
    {
        var asked = SessionInterval.Of(request);
        var supported = request.Headers.Lists(HeaderNames.Supported, Capabilities.Timer);
        var seconds = Math.Max(Math.Min(asked?.Seconds ?? _wanted, _wanted), SessionInterval.Least(request));
        var agreed = new SessionInterval(seconds, asked?.Refresher ?? (supported ? "uac" : "uas"));
        if (!supported) agreed = agreed with { Refresher = "uas" };
        answer.Headers.Set(HeaderNames.SessionExpires, agreed.ToString());
        if (agreed.Refresher == "uac") answer.Headers.Add(HeaderNames.Require, Capabilities.Timer);
        Start(agreed, weAreCaller: false);
    }

    /// <summary>Whether a request's interval is shorter than may be (RFC 4028 9): answered 422 with our least.</summary>
    public static bool IsTooSmall(SipRequest request) =>
        SessionInterval.Of(request) is { } asked && asked.Seconds < SessionInterval.Shortest && request.Headers.Lists(HeaderNames.Supported, Capabilities.Timer);

    public void Stop()
    {
        _refreshing?.Stop();
        _expiring?.Stop();
    }

    private void Start(SessionInterval? agreed, bool weAreCaller)
    {
        Stop();
        if (agreed is null || agreed.Seconds == 0) return;
        _wanted = Math.Max(agreed.Seconds, SessionInterval.Shortest);
        _weRefresh = (agreed.Refresher == "uas") != weAreCaller;
        var interval = TimeSpan.FromSeconds(Math.Min(agreed.Seconds, Longest));
        // RFC 4028 10: refresh at half time; give up a third, at most 32 s, before the end.
        if (_weRefresh) _refreshing = timers.Start(interval / 2, refresh);
        var margin = interval / 3;
        _expiring = timers.Start(interval - (margin < TimeSpan.FromSeconds(32) ? margin : TimeSpan.FromSeconds(32)), expired);
    }

    private static string Text(uint seconds) => seconds.ToString(CultureInfo.InvariantCulture);
}
