using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>The far end's REFER (RFC 3515): whom we should call, and the way to tell how that goes.</summary>
internal sealed class TransferAsked(InviteSession session, ServerTransaction transaction, SipUri target)
{
    private readonly bool _silent = transaction.Request.Headers.Get("Refer-Sub") is { } wish && wish.StartsWith("false", StringComparison.OrdinalIgnoreCase);
    private bool _over;

    /// <summary>Whom to call.</summary>
    public SipUri Target { get; } = target.AsRequestUri();

    /// <summary>The call there that ours takes the place of (RFC 3891), as a Replaces header field's value; null: none.</summary>
    public string? Replaces { get; } = Header(target, HeaderNames.Replaces);

    /// <summary>Who asks (RFC 3892); null: nobody says.</summary>
    public string? ReferredBy { get; } = transaction.Request.Headers.Get(HeaderNames.ReferredBy);

    /// <summary>Does not do it.</summary>
    public void Refuse(int status)
    {
        if (_over) return;
        _over = true;
        session.Answer(transaction, status);
    }

    /// <summary>Says that it is tried.</summary>
    public void Accept()
    {
        session.Answer(transaction, _silent ? 200 : 202, r =>
        {
            if (_silent) r.Headers.Add("Refer-Sub", "false");
        });
        Report(100, "Trying");
    }

    /// <summary>Says how it stands; with a final status for the last time.</summary>
    public void Report(int status, string reason)
    {
        if (_over || session.End is not null) return;
        _over = status >= 200;
        if (_silent) return;
        var state = _over ? "terminated;reason=noresource" : "active;expires=60";
        var sequence = transaction.Request.Headers.CSeq!.Value.Sequence;
        session.Request(SipMethods.Notify, notify =>
        {
            notify.Headers.Add(HeaderNames.Event, $"refer;id={sequence}");
            notify.Headers.Add(HeaderNames.SubscriptionState, state);
            notify.SetBody(System.Text.Encoding.ASCII.GetBytes($"SIP/2.0 {status} {reason}\r\n"), Capabilities.Fragment + ";version=2.0");
        }, _ => { });
    }

    private static string? Header(SipUri uri, string name)
    {
        foreach (var field in (uri.Headers ?? "").Split('&'))
            if (field.Split('=', 2) is [var key, var value] && key.Equals(name, StringComparison.OrdinalIgnoreCase)) return Uri.UnescapeDataString(value);
        return null;
    }
}
