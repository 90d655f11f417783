using System.Buffers.Binary;

namespace VoiceAgent.Telephony.Rtp.Digits;

/// <summary>Hears digits in telephone events (RFC 4733): each once, whichever of its packets come, in whatever order.</summary>
internal sealed class EventReceiver
{
    private const int PayloadLength = 4;
    private const int LongestSegment = 0xFFFF;

    private bool _any;
    private uint _source;
    private uint _timestamp;
    private int _code;
    private bool _ended;

    /// <summary>Takes an event packet.</summary>
    /// <returns>The digit, when this is the first that is heard of it.</returns>
    public char? Take(in RtpPacket packet)
    {
        if (packet.Payload.Length < PayloadLength) return null;
        int code = packet.Payload[0];
        var ended = (packet.Payload[1] & 0x80) != 0;
        if (!IsNew(packet, code))
        {
            _ended |= ended && packet.Timestamp == _timestamp;
            return null;
        }

        var goesOn = GoesOn(packet, code);
        (_any, _source, _timestamp, _code, _ended) = (true, packet.Source, packet.Timestamp, code, ended);
        return goesOn || code >= Digit.All.Length ? null : Digit.All[code];
    }

    /// <summary>How long the packet says that its event has lasted, in samples.</summary>
    public static int DurationOf(in RtpPacket packet) => packet.Payload.Length < PayloadLength ? 0 : BinaryPrimitives.ReadUInt16BigEndian(packet.Payload[2..]);

    // An event is its timestamp; a packet of an earlier one comes late and says nothing new.
    private bool IsNew(in RtpPacket packet, int code)
    {
        if (!_any || packet.Source != _source) return true;
        var later = (int)(packet.Timestamp - _timestamp);
        return later > 0 || (later == 0 && code != _code && packet.Marker);
    }

    // A key held for more than eight seconds is told in segments (section 2.5.1.3).
    private bool GoesOn(in RtpPacket packet, int code) =>
        _any && packet.Source == _source && code == _code && !_ended && !packet.Marker && packet.Timestamp - _timestamp == LongestSegment;
}
