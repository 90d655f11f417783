using System.Buffers.Binary;
using System.Security.Cryptography;
using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Rtp.Digits;
using VoiceAgent.Telephony.Rtp.Srtp;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Makes our RTP packets: one source number, a timestamp that goes on whether or not something is sent.</summary>
internal sealed class RtpSender
{
    private const int EventLength = 4;

    // -10 dBm0, what telephones send.
    private const int EventVolume = 10;

    // -70 dBov: hardly to be heard, but a line that lives.
    private const byte NoiseLevel = 70;

    private readonly byte[] _packet = new byte[RtpPacket.HeaderLength + Jitter.JitterBuffer.LongestRead + SrtpOutbound.MostAdded];
    private ushort _sequence = (ushort)RandomNumberGenerator.GetInt32(0x8000);
    private bool _silent = true;
    private uint _eventTimestamp;

    /// <summary>Our source number.</summary>
    public uint Source { get; } = (uint)RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>The packet that was made last, with room for its protection.</summary>
    public Span<byte> Packet => _packet;

    /// <summary>The timestamp of the packet time that is due.</summary>
    public uint Timestamp { get; private set; } = (uint)RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>RTP packets made.</summary>
    public long Packets { get; private set; }

    /// <summary>Bytes of their payload.</summary>
    public long Bytes { get; private set; }

    /// <summary>Makes the packet of a packet time.</summary>
    /// <returns>Its length.</returns>
    public int Speak(ReadOnlySpan<short> said, MediaAgreement agreement)
    {
        RtpPacket.WriteHeader(_packet, _silent, agreement.Payloads[agreement.Codec], _sequence++, Timestamp, Source);
        G711.Encode(agreement.Codec, said, _packet.AsSpan(RtpPacket.HeaderLength));
        _silent = false;
        return Count(said.Length);
    }

    /// <summary>Makes the packet of a telephone event (RFC 4733 section 2.3); all packets of one have the timestamp of its start.</summary>
    /// <returns>Its length.</returns>
    public int Signal(DigitStep step, int payloadType)
    {
        if (step.Starts) _eventTimestamp = Timestamp;
        RtpPacket.WriteHeader(_packet, step.Starts, payloadType, _sequence++, _eventTimestamp, Source);
        var payload = _packet.AsSpan(RtpPacket.HeaderLength);
        payload[0] = (byte)step.Code;
        payload[1] = (byte)(step.Ended ? 0x80 | EventVolume : EventVolume);
        BinaryPrimitives.WriteUInt16BigEndian(payload[2..], (ushort)step.Elapsed);
        return Count(EventLength);
    }

    /// <summary>Makes a packet that describes silence (RFC 3389).</summary>
    /// <returns>Its length.</returns>
    public int Hush(int payloadType)
    {
        RtpPacket.WriteHeader(_packet, false, payloadType, _sequence++, Timestamp, Source);
        _packet[RtpPacket.HeaderLength] = NoiseLevel;
        return Count(1);
    }

    /// <summary>A packet time went by.</summary>
    public void Advance(int samples, bool sent)
    {
        Timestamp += (uint)samples;
        _silent = !sent;
    }

    private int Count(int payload)
    {
        Packets++;
        Bytes += payload;
        return RtpPacket.HeaderLength + payload;
    }
}
