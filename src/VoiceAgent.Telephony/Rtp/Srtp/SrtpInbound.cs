using System.Buffers.Binary;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp.Srtp;

/// <summary>Takes the protection off what comes (RFC 3711 sections 3.3 and 3.4): nothing that is not authentic, and nothing twice.</summary>
internal sealed class SrtpInbound(SdpCrypto crypto) : IDisposable
{
    private const int ControlHeader = 8;
    private const int ControlTag = 10;
    private const int IndexLength = 4;
    private const uint Encrypted = 0x80000000;

    // One for the voice, and some for gateways that send digits from another source.
    private const int Sources = 4;

    private readonly PacketSeal _media = new(SessionKeys.ForRtp(crypto.Key), crypto.Suite == SrtpSuite.Tag80 ? 10 : 4);
    private readonly PacketSeal _control = new(SessionKeys.ForRtcp(crypto.Key), ControlTag);
    private readonly SourceState[] _sources = new SourceState[Sources];
    private int _nextSource;
    private ReplayWindow _controls;

    public SdpCrypto Crypto => crypto;

    /// <summary>Checks and decrypts an RTP packet in place.</summary>
    /// <returns>The length without tag; -1: it is not to be taken.</returns>
    public int Unprotect(Span<byte> packet)
    {
        var length = packet.Length - _media.TagLength - crypto.IdentifierLength;
        if (!RtpPacket.TryReadHeader(packet, out var header) || header > length) return -1;
        var (source, sequence) = (BinaryPrimitives.ReadUInt32BigEndian(packet[8..]), BinaryPrimitives.ReadUInt16BigEndian(packet[2..]));
        var place = Find(source);
        var index = place < 0 ? sequence : _sources[place].IndexOf(sequence);
        if (place >= 0 && !_sources[place].Seen.Admits(index)) return -1;
        Span<byte> rollovers = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(rollovers, (uint)(index >> 16));
        if (!_media.Verify(packet[..length], rollovers, packet[^_media.TagLength..])) return -1;
        Note(place, source, index);
        _media.Cipher.Apply(packet[header..length], source, index);
        return length;
    }

    /// <summary>The same for an RTCP packet.</summary>
    public int UnprotectControl(Span<byte> packet)
    {
        var length = packet.Length - ControlTag - crypto.IdentifierLength - IndexLength;
        if (length < ControlHeader) return -1;
        var word = BinaryPrimitives.ReadUInt32BigEndian(packet[length..]);
        var index = word & ~Encrypted;
        if (!_controls.Admits(index) || !_control.Verify(packet[..(length + IndexLength)], [], packet[^ControlTag..])) return -1;
        _controls.Add(index);
        if (word != index) _control.Cipher.Apply(packet[ControlHeader..length], BinaryPrimitives.ReadUInt32BigEndian(packet[4..]), index);
        return length;
    }

    public void Dispose()
    {
        _media.Dispose();
        _control.Dispose();
    }

    private int Find(uint source)
    {
        for (var i = 0; i < Sources; i++)
            if (_sources[i].Any && _sources[i].Source == source) return i;
        return -1;
    }

    private void Note(int place, uint source, ulong index)
    {
        if (place < 0)
        {
            place = _nextSource++ % Sources;
            _sources[place] = new SourceState { Any = true, Source = source };
        }

        _sources[place].Seen.Add(index);
    }

    private struct SourceState
    {
        public bool Any;
        public uint Source;
        public ReplayWindow Seen;

        // Section 3.3.1: the rollover count that brings the sequence number nearest to the highest seen.
        public readonly ulong IndexOf(ushort sequence)
        {
            var (rollovers, last) = (Seen.Highest >> 16, (int)(Seen.Highest & 0xFFFF));
            if (last < 0x8000 && sequence - last > 0x8000 && rollovers > 0) rollovers--;
            else if (last >= 0x8000 && last - 0x8000 > sequence) rollovers++;
            return rollovers << 16 | sequence;
        }
    }
}
