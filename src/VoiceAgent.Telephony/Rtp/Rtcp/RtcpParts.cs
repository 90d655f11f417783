using System.Buffers.Binary;

namespace VoiceAgent.Telephony.Rtp.Rtcp;

/// <summary>Goes through the parts of a compound packet; ends at the first that is malformed.</summary>
internal ref struct RtcpParts(ReadOnlySpan<byte> packet)
{
    private ReadOnlySpan<byte> _rest = packet;

    /// <summary>The type of the part, as in the registry: 200 is a sender's report.</summary>
    public int Type { get; private set; }

    /// <summary>How many blocks or sources it has.</summary>
    public int Count { get; private set; }

    /// <summary>What stands after its first four bytes.</summary>
    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>Goes to the next part.</summary>
    public bool Next()
    {
        if (_rest.Length < 4 || _rest[0] >> 6 != 2) return false;
        var length = 4 + 4 * BinaryPrimitives.ReadUInt16BigEndian(_rest[2..]);
        if (length > _rest.Length) return false;
        (Type, Count) = (_rest[1], _rest[0] & 0x1F);
        Body = _rest[4..length];
        _rest = _rest[length..];
        return true;
    }
}
