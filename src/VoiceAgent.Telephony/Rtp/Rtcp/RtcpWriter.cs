using System.Buffers.Binary;

namespace VoiceAgent.Telephony.Rtp.Rtcp;

/// <summary>Writes a compound RTCP packet (RFC 3550 section 6.1), part after part.</summary>
internal ref struct RtcpWriter(Span<byte> packet)
{
    public const int SenderReport = 200;
    public const int ReceiverReport = 201;
    public const int Description = 202;
    public const int Goodbye = 203;

    private readonly Span<byte> _packet = packet;

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>A sender's report without its blocks (section 6.4.1).</summary>
    public void Sender(uint source, ulong ntp, uint timestamp, uint packets, uint bytes, int blocks)
    {
        Header(SenderReport, blocks, 6 + 6 * blocks);
        Word(source);
        Word((uint)(ntp >> 32));
        Word((uint)ntp);
        Word(timestamp);
        Word(packets);
        Word(bytes);
    }

    /// <summary>A receiver's report without its blocks (section 6.4.2).</summary>
    public void Receiver(uint source, int blocks)
    {
        Header(ReceiverReport, blocks, 1 + 6 * blocks);
        Word(source);
    }

    /// <summary>A block about a source (section 6.4.1).</summary>
    public void Block(uint source, byte fractionLost, long lost, uint highest, uint jitter, uint lastReport, uint sinceLastReport)
    {
        Word(source);
        Word((uint)fractionLost << 24 | (uint)Math.Clamp(lost, -0x800000, 0x7FFFFF) & 0xFFFFFF);
        Word(highest);
        Word(jitter);
        Word(lastReport);
        Word(sinceLastReport);
    }

    /// <summary>A description with the canonical name alone (section 6.5.1).</summary>
    public void Name(uint source, ReadOnlySpan<byte> name)
    {
        // Item type and length, then at least one zero, up to a whole word.
        var words = (2 + name.Length) / 4 + 1;
        Header(Description, 1, 1 + words);
        Word(source);
        var item = _packet.Slice(Length, 4 * words);
        item.Clear();
        (item[0], item[1]) = (1, (byte)name.Length);
        name.CopyTo(item[2..]);
        Length += item.Length;
    }

    /// <summary>That we leave (section 6.6).</summary>
    public void Bye(uint source)
    {
        Header(Goodbye, 1, 1);
        Word(source);
    }

    private void Header(int type, int count, int words) => Word(0x80000000 | (uint)count << 24 | (uint)type << 16 | (uint)words);

    private void Word(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_packet[Length..], value);
        Length += 4;
    }
}
