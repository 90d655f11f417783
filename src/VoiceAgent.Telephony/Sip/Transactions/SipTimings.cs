namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>The basic times that all timers come from (RFC 3261 17.1.1.1).</summary>
public sealed record SipTimings
{
    /// <summary>As the RFC has them.</summary>
    public static SipTimings Default { get; } = new();

    /// <summary>The round trip as estimated.</summary>
    public TimeSpan T1 { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest time between repetitions of what isn't an INVITE, and of an INVITE's final response.</summary>
    public TimeSpan T2 { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How long a message may stay in the network.</summary>
    public TimeSpan T4 { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an endpoint may say nothing at all before the next one is tried, where there is one.</summary>
    public TimeSpan NextEndpoint { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>How long an endpoint that failed is tried after the others only.</summary>
    public TimeSpan FailedEndpoint { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>64*T1: timers B, F, H, J, L and M.</summary>
    public TimeSpan Longest => T1 * 64;
}
