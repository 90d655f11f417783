namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>How much of a message we are ready to read. What passes a limit is refused, never cut.</summary>
public sealed record SipLimits
{
    /// <summary>The limits that are taken when none are given.</summary>
    public static SipLimits Default { get; } = new();

    /// <summary>Octets of a whole message. A UDP datagram has no more than 65535.</summary>
    public int MessageLength { get; init; } = 65535;

    /// <summary>Octets of the start line and of one header field, its folds counted.</summary>
    public int LineLength { get; init; } = 8192;

    /// <summary>Header fields of a message.</summary>
    public int HeaderFields { get; init; } = 256;

    /// <summary>Values of one kind in all lines of that name (Via, Route, Contact …), and parameters of one value.</summary>
    internal const int Values = 70;
}
