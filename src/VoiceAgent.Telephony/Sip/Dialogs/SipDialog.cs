using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>A dialog (RFC 3261 12): who speaks with whom, by which way, and what number comes next.</summary>
internal sealed class SipDialog
{
    private uint? _remoteSequence;

    private SipDialog(string callId, NameAddress local, NameAddress remote, SipUri target, IReadOnlyList<NameAddress> routes)
    {
        (CallId, Local, Remote, RemoteTarget, Routes) = (callId, local, remote, target, routes);
    }

    public string CallId { get; }

    /// <summary>Us, with our tag.</summary>
    public NameAddress Local { get; }

    /// <summary>The far end, with its tag; RFC 2543 phones have none.</summary>
    public NameAddress Remote { get; }

    public string LocalTag => Local.Tag ?? "";

    public string RemoteTag => Remote.Tag ?? "";

    /// <summary>Where requests are meant for: the far end's last Contact.</summary>
    public SipUri RemoteTarget { get; private set; }

    /// <summary>The proxies that asked to stay on the way, the next first.</summary>
    public IReadOnlyList<NameAddress> Routes { get; private set; }

    /// <summary>The number of the last request that we sent.</summary>
    public uint LocalSequence { get; private set; }

    public bool IsConfirmed { get; private set; }

    /// <summary>Where the last message came from: the way out when the target's host cannot be found.</summary>
    public SipFlow? Flow { get; private set; }

    /// <summary>What the next request is sent to (RFC 3261 12.2.1.1, 8.1.2).</summary>
    public SipUri NextHop => Routes.Count > 0 ? Routes[0].Uri : RemoteTarget;

    /// <summary>The dialog that a response to our INVITE opens (RFC 3261 12.1.2).</summary>
    public static SipDialog FromResponse(SipRequest invite, SipResponse response)
    {
        var target = response.Headers.Contacts.Count > 0 ? response.Headers.Contacts[0].Uri : invite.Uri;
        var routes = response.Headers.RecordRoutes.Reverse().ToArray();
        return new(invite.Headers.CallId!, invite.Headers.From!, response.Headers.To!, target, routes)
        {
            LocalSequence = invite.Headers.CSeq!.Value.Sequence,
            IsConfirmed = response.IsFinal,
            Flow = response.Flow,
        };
    }

    /// <summary>The dialog that an INVITE to us opens (RFC 3261 12.1.1).</summary>
    public static SipDialog FromRequest(SipRequest invite, string localTag)
    {
        var target = invite.Headers.Contacts.Count > 0 ? invite.Headers.Contacts[0].Uri : invite.Headers.From!.Uri;
        return new(invite.Headers.CallId!, invite.Headers.To!.WithTag(localTag), invite.Headers.From!, target, invite.Headers.RecordRoutes)
        {
            _remoteSequence = invite.Headers.CSeq!.Value.Sequence,
            Flow = invite.Flow,
        };
    }

    /// <summary>Confirms the dialog; a 2xx may name another route set than the provisional answer did (RFC 3261 13.2.2.4).</summary>
    public void Confirm(SipResponse? response = null)
    {
        IsConfirmed = true;
        if (response is null) return;
        Routes = response.Headers.RecordRoutes.Reverse().ToArray();
        Retarget(response);
    }

    /// <summary>Takes the far end's Contact of a target refresh (RFC 3261 12.2.1.2, 12.2.2).</summary>
    public void Retarget(SipMessage message)
    {
        if (message.Headers.Contacts is [var contact, ..] && contact.Uri.IsSip) RemoteTarget = contact.Uri;
        if (message.Flow is not null) Flow = message.Flow;
    }

    /// <summary>Takes a request's number (RFC 3261 12.2.2).</summary>
    /// <returns>False: it is out of order, and is answered 500.</returns>
    public bool TakeSequence(SipRequest request)
    {
        var sequence = request.Headers.CSeq!.Value.Sequence;
        if (sequence < _remoteSequence) return false;
        _remoteSequence = sequence;
        return true;
    }

    /// <summary>Whether a request's tags are this dialog's (RFC 3261 12.2.2).</summary>
    public bool Owns(SipRequest request) => (request.Headers.From?.Tag ?? "") == RemoteTag && (request.Headers.To?.Tag ?? "") == LocalTag;

    /// <summary>The next request of this dialog (RFC 3261 12.2.1.1); Contact, Via and body are the caller's.</summary>
    public SipRequest Next(string method) => Request(method, ++LocalSequence);

    /// <summary>The ACK of the 2xx to the INVITE of this number (RFC 3261 13.2.2.4).</summary>
    public SipRequest Ack(uint sequence) => Request(SipMethods.Ack, sequence);

    private SipRequest Request(string method, uint sequence)
    {
        var strict = Routes.Count > 0 && !Routes[0].Uri.Parameters.Has(ParameterNames.LooseRoute);
        var request = new SipRequest(method, strict ? Routes[0].Uri.AsRequestUri() : RemoteTarget.AsRequestUri());
        foreach (var route in strict ? Routes.Skip(1).Append(new NameAddress(RemoteTarget)) : Routes) request.Headers.Add(HeaderNames.Route, route.ToString());
        request.Headers.Add(HeaderNames.From, Local.ToString());
        request.Headers.Add(HeaderNames.To, Remote.ToString());
        request.Headers.Add(HeaderNames.CallId, CallId);
        request.Headers.Add(HeaderNames.CSeq, new CSeq(sequence, method).ToString());
        request.Headers.Add(HeaderNames.MaxForwards, "70");
        return request;
    }
}
