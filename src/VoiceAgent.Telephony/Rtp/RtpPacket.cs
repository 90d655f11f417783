using System.Buffers.Binary;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>An RTP packet read in place (RFC 3550 section 5.1).</summary>
internal readonly ref struct RtpPacket
{
    /// <summary>Bytes of the header that we write: no contributing sources, no extension.</summary>
    public const int HeaderLength = 12;

    private RtpPacket(ReadOnlySpan<byte> packet, int header, int length)
    {
        Marker = (packet[1] & 0x80) != 0;
        PayloadType = packet[1] & 0x7F;
        Sequence = BinaryPrimitives.ReadUInt16BigEndian(packet[2..]);
        Timestamp = BinaryPrimitives.ReadUInt32BigEndian(packet[4..]);
        Source = BinaryPrimitives.ReadUInt32BigEndian(packet[8..]);
        Payload = packet[header..length];
    }

    public bool Marker { get; }

    public int PayloadType { get; }

    public ushort Sequence { get; }

    public uint Timestamp { get; }

    /// <summary>The synchronization source.</summary>
    public uint Source { get; }

    /// <summary>Without extension and padding.</summary>
    public ReadOnlySpan<byte> Payload { get; }

    /// <summary>Reads a packet.</summary>
    /// <returns>False when it is none: its version is not 2, or it is shorter than it says.</returns>
    public static bool TryRead(ReadOnlySpan<byte> packet, out RtpPacket read)
    {
        read = default;
        if (!TryReadHeader(packet, out var header)) return false;
        var length = packet.Length;
        if ((packet[0] & 0x20) != 0 && (packet[^1] == 0 || (length -= packet[^1]) < header)) return false;
        read = new RtpPacket(packet, header, length);
        return true;
    }

    /// <summary>Finds where the payload begins.</summary>
    public static bool TryReadHeader(ReadOnlySpan<byte> packet, out int length)
    {
        length = 0;
        if (packet.Length < HeaderLength || packet[0] >> 6 != 2) return false;
        length = HeaderLength + 4 * (packet[0] & 0x0F);
        if ((packet[0] & 0x10) == 0) return length <= packet.Length;
        if (length + 4 > packet.Length) return false;
        length += 4 + 4 * BinaryPrimitives.ReadUInt16BigEndian(packet[(length + 2)..]);
        return length <= packet.Length;
    }

    /// <summary>Whether a datagram on a shared port is RTCP (RFC 5761 section 4).</summary>
    public static bool IsControl(ReadOnlySpan<byte> packet) => packet.Length > 1 && packet[1] is >= 192 and <= 223;

    /// <summary>Writes a header.</summary>
    public static void WriteHeader(Span<byte> packet, bool marker, int payloadType, ushort sequence, uint timestamp, uint source)
    {
        packet[0] = 0x80;
        packet[1] = (byte)(marker ? payloadType | 0x80 : payloadType);
        BinaryPrimitives.WriteUInt16BigEndian(packet[2..], sequence);
        BinaryPrimitives.WriteUInt32BigEndian(packet[4..], timestamp);
        BinaryPrimitives.WriteUInt32BigEndian(packet[8..], source);
    }
}
