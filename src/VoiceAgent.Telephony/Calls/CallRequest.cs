namespace VoiceAgent.Telephony.Calls;

/// <summary>A call to place.</summary>
/// <param name="Number">Whom: a number as people write it, or an address that the configuration names.</param>
public sealed record CallRequest(string Number)
{
    /// <summary>The number shown, when it is not the trunk's; one that the trunk holds.</summary>
    public string? CallerId { get; init; }

    /// <summary>How long it may ring, when not as configured.</summary>
    public TimeSpan? RingTimeout { get; init; }

    /// <summary>How long it may last, when not as configured.</summary>
    public TimeSpan? LongestCall { get; init; }

    /// <summary>The number, masked.</summary>
    public override string ToString() => $"{nameof(CallRequest)} {{ {Safety.DialledNumber.Mask(Number)} }}";
}
