namespace VoiceAgent.Telephony;

/// <summary>The telephone: where it listens, whom it calls through, whom it takes calls from, and what bounds it. Section <c>VoiceAgent:Telephony</c>.</summary>
public sealed record TelephonyOptions
{
    /// <summary>What SIP listens on: <c>udp:0.0.0.0:5060</c>, <c>tcp:[::]:5060</c>, <c>tls:0.0.0.0:5061</c>. Port 0 takes a free one.</summary>
    public IReadOnlyList<string> Listen { get; init; } = ["udp:127.0.0.1:5060"];

    /// <summary>The host that others reach us by, behind a one-to-one NAT; null: the address a packet leaves from.</summary>
    public string? PublicHost { get; init; }

    /// <summary>The trunk that calls go out through; null: none go out but to addresses that <see cref="AllowedNumbers"/> names.</summary>
    public TrunkOptions? Trunk { get; init; }

    /// <summary>Who else may call: addresses and networks, <c>10.0.0.5</c>, <c>10.1.0.0/24</c>. The trunk's servers may always.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>What may be called.</summary>
    public AllowedNumbersOptions AllowedNumbers { get; init; } = new();

    /// <summary>Which calls are taken.</summary>
    public InboundOptions Inbound { get; init; } = new();

    /// <summary>Certificates; needed for TLS.</summary>
    public TlsOptions Tls { get; init; } = new();

    /// <summary>Where sound goes in and out.</summary>
    public MediaPortOptions Media { get; init; } = new();

    /// <summary>How long a call may be, at most.</summary>
    public TimeSpan LongestCall { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How often the ends of a call show each other that they live (RFC 4028); at least 90 s.</summary>
    public TimeSpan SessionInterval { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Where it listens; neither numbers nor secrets.</summary>
    public override string ToString() => $"{nameof(TelephonyOptions)} {{ Listen = {string.Join(' ', Listen)}, Trunk = {(Trunk is null ? "none" : "set")}, Peers = {Peers.Count} }}";
}
