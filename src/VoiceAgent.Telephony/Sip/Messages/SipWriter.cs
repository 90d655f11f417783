using System.Buffers;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Writes messages as they go over the wire.</summary>
public static class SipWriter
{
    /// <summary>Writes one message, its Content-Length with it.</summary>
    public static void Write(SipMessage message, IBufferWriter<byte> output) => throw new NotImplementedException();

    /// <summary>One message as octets of its own.</summary>
    public static byte[] ToArray(SipMessage message) => throw new NotImplementedException();
}
