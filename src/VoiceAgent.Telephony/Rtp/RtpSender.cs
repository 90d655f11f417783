using System.Security.Cryptography;
using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Makes our RTP packets: one source number, a timestamp that goes on whether or not something is sent.</summary>
internal sealed class RtpSender
{
    private readonly byte[] _packet = new byte[RtpPacket.HeaderLength + 480 + 16];
    private ushort _sequence = (ushort)RandomNumberGenerator.GetInt32(0x8000);
    private bool _silent = true;

    /// <summary>Our source number.</summary>
    public uint Source { get; } = (uint)RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>The timestamp of the packet time that is due.</summary>
    public uint Timestamp { get; private set; } = (uint)RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>RTP packets made.</summary>
    public long Packets { get; private set; }

    /// <summary>Bytes of their payload.</summary>
    public long Bytes { get; private set; }

    /// <summary>Makes the packet of a packet time.</summary>
    /// <returns>The packet; valid until the next.</returns>
    public Span<byte> Speak(ReadOnlySpan<short> said, MediaAgreement agreement)
    {
        RtpPacket.WriteHeader(_packet, _silent, agreement.Payloads[agreement.Codec], _sequence++, Timestamp, Source);
        G711.Encode(agreement.Codec, said, _packet.AsSpan(RtpPacket.HeaderLength));
        _silent = false;
        return Count(said.Length);
    }

    /// <summary>A packet time went by.</summary>
    public void Advance(int samples, bool sent)
    {
        Timestamp += (uint)samples;
        _silent = !sent;
    }

    private Span<byte> Count(int payload)
    {
        Packets++;
        Bytes += payload;
        return _packet.AsSpan(0, RtpPacket.HeaderLength + payload);
    }
}
