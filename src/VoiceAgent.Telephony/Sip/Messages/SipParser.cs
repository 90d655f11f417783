using System.Diagnostics.CodeAnalysis;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Reads messages without copying them: header values and body are parts of the given buffer, which must not change afterwards.</summary>
public static class SipParser
{
    /// <summary>
    /// Reads a message. True when there is one that can be told from others and answered; what is wrong with it stands in
    /// <see cref="SipMessage.Fault"/>. False when it must be dropped, with the reason.
    /// </summary>
    /// <param name="datagram">One whole message and, in UDP, perhaps octets after it, which don't count (RFC 3261 18.3).</param>
    /// <param name="message">The message.</param>
    /// <param name="problem">Why there is none, for the log: nothing of the message is repeated.</param>
    /// <param name="limits">Null for <see cref="SipLimits.Default"/>.</param>
    public static bool TryParse(
        ReadOnlyMemory<byte> datagram, [NotNullWhen(true)] out SipMessage? message, [NotNullWhen(false)] out string? problem, SipLimits? limits = null) =>
        throw new NotImplementedException();
}
