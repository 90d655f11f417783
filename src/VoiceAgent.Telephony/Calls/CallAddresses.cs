using VoiceAgent.Telephony.Calls.Safety;
using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Registrations;

namespace VoiceAgent.Telephony.Calls;

/// <summary>Numbers as SIP addresses, and the way there.</summary>
internal sealed class CallAddresses
{
    private readonly TrunkOptions? _trunk;
    private readonly string _domain;

    public CallAddresses(TelephonyOptions options)
    {
        _trunk = options.Trunk;
        Servers = [.. (_trunk?.Servers ?? []).Select(SipUri.Parse)];
        _domain = _trunk?.Domain ?? (Servers.Count > 0 ? Servers[0].Host : "localhost");
    }

    /// <summary>The trunk's servers, in order.</summary>
    public IReadOnlyList<SipUri> Servers { get; }

    /// <summary>Whether a host is the trunk's.</summary>
    public bool Knows(string host) => Servers.Any(s => s.HostName.Equals(host, StringComparison.OrdinalIgnoreCase)) || host.Equals(_domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>The Request-URI for a number.</summary>
    public SipUri? Target(DialledNumber number)
    {
        if (number.IsAddress) return SipUri.TryParse(number.Dialled, out var address) ? address : null;
        return Servers.Count == 0 ? null : new SipUri(number.Dialled, _domain, _trunk?.Domain is null ? Servers[0].Port : null, Servers[0].Scheme);
    }

    /// <summary>The INVITE for a number; null: there is no way there.</summary>
    public OutgoingCall? Call(DialledNumber number, CallRequest request, Func<SipUri, bool> mayFollow)
    {
        if (Target(number) is not { } target) return null;
        var caller = request.CallerId ?? _trunk?.CallerId ?? _trunk?.User ?? "voiceagent";
        var identity = new NameAddress(new SipUri(caller, _domain), _trunk?.DisplayName);
        var withheld = _trunk is { WithholdNumber: true };
        return new(target, number.IsAddress ? [target] : Servers, withheld ? Anonymous : identity)
        {
            ContactUser = withheld ? "anonymous" : caller,
            Fields = Identity(identity, withheld),
            MayFollow = mayFollow,
        };
    }

    /// <summary>What is registered.</summary>
    public RegistrationRequest Registration(TrunkOptions trunk) => new(
        new NameAddress(new SipUri(trunk.User, _domain), trunk.DisplayName), new SipUri(user: null, host: _domain, port: trunk.Domain is null ? Servers[0].Port : null, Servers[0].Scheme), Servers, trunk.RegisterFor);

    private static NameAddress Anonymous { get; } = new(new SipUri("anonymous", "anonymous.invalid"), "Anonymous");

    private List<(string Name, string Value)> Identity(NameAddress identity, bool withheld)
    {
        List<(string, string)> fields = [];
        if (_trunk is null) return fields;
        fields.Add((HeaderNames.PAssertedIdentity, identity.ToString()));
        if (withheld) fields.Add((HeaderNames.Privacy, "id"));
        return fields;
    }
}
