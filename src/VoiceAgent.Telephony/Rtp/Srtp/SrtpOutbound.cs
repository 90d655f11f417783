using System.Buffers.Binary;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp.Srtp;

/// <summary>Protects what we send (RFC 3711 sections 3.3 and 3.4).</summary>
internal sealed class SrtpOutbound(SdpCrypto crypto) : IDisposable
{
    /// <summary>Bytes that protection adds at most, to RTCP.</summary>
    public const int MostAdded = 14;

    private const int ControlHeader = 8;
    private const int ControlTag = 10;
    private const int IndexLength = 4;
    private const uint Encrypted = 0x80000000;

    private readonly PacketSeal _media = new(SessionKeys.ForRtp(crypto.Key), crypto.Suite == SrtpSuite.Tag80 ? 10 : 4);
    private readonly PacketSeal _control = new(SessionKeys.ForRtcp(crypto.Key), ControlTag);
    private uint _rollovers;
    private ushort _last;
    private bool _any;
    private uint _controlIndex;

    public SdpCrypto Crypto => crypto;

    /// <summary>Encrypts an RTP packet of ours in place and adds its tag.</summary>
    /// <param name="room">The packet, and room after it.</param>
    /// <param name="length">Of the packet; its header is of 12 bytes.</param>
    /// <returns>The length it now has.</returns>
    public int Protect(Span<byte> room, int length)
    {
        var sequence = BinaryPrimitives.ReadUInt16BigEndian(room[2..]);
        if (_any && sequence < _last) _rollovers++;
        (_last, _any) = (sequence, true);
        _media.Cipher.Apply(room[RtpPacket.HeaderLength..length], BinaryPrimitives.ReadUInt32BigEndian(room[8..]), (ulong)_rollovers << 16 | sequence);
        Span<byte> rollovers = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(rollovers, _rollovers);
        _media.Sign(room[..length], rollovers, room[length..]);
        return length + _media.TagLength;
    }

    /// <summary>The same for an RTCP packet.</summary>
    public int ProtectControl(Span<byte> room, int length)
    {
        var index = _controlIndex++ & ~Encrypted;
        _control.Cipher.Apply(room[ControlHeader..length], BinaryPrimitives.ReadUInt32BigEndian(room[4..]), index);
        BinaryPrimitives.WriteUInt32BigEndian(room[length..], index | Encrypted);
        length += IndexLength;
        _control.Sign(room[..length], [], room[length..]);
        return length + ControlTag;
    }

    public void Dispose()
    {
        _media.Dispose();
        _control.Dispose();
    }
}
