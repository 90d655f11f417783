using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Sockets;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>One telephone of the generator.</summary>
internal sealed class GeneratedCall(MediaClock clock, UdpPort port, RemoteAddress remote, uint source) : IPaced
{
    private const int PacketTime = 20;
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(10);

    private readonly Lock _turn = new();
    private readonly byte[] _packet = new byte[RtpPacket.HeaderLength + 160];
    private readonly List<(ushort Sequence, TimeSpan At)> _came = [];
    private ushort _sequence;
    private bool _measures;

    public int Turn(TimeSpan due, DatagramBatch batch)
    {
        lock (_turn)
        {
            var (count, now, wall) = (port.Receive(batch), clock.Now, clock.Wall);
            for (var i = 0; i < count && _measures; i++)
            {
                var arrived = MediaClock.Arrival(now, wall, batch.Arrived(i));
                if (RtpPacket.TryRead(batch.Packet(i), out var packet) && packet.PayloadType == 8) _came.Add((packet.Sequence, arrived));
            }
        }

        RtpPacket.WriteHeader(_packet, false, 8, _sequence, _sequence * 160u, source);
        _packet.AsSpan(RtpPacket.HeaderLength).Fill((byte)(0xD5 ^ _sequence++ & 0x3F));
        port.Send(_packet, remote);
        return PacketTime;
    }

    public void Abandon() => port.Dispose();

    /// <summary>Begins to note what comes.</summary>
    public void Measure()
    {
        lock (_turn) _measures = true;
    }

    /// <summary>What came: a packet is late when it was sent more than 10 ms after its place in a schedule of 20 ms through the most punctual one.</summary>
    public CallResult Result()
    {
        lock (_turn)
        {
            if (_came.Count == 0) return new CallResult(0, 0, true, TimeSpan.Zero);
            var first = _came[0].Sequence;
            var delays = _came.ConvertAll(packet => packet.At - _came[0].At - TimeSpan.FromMilliseconds(PacketTime * (short)(packet.Sequence - first)));
            var least = delays.Min();
            var gone = (short)(_came.Max(packet => (short)(packet.Sequence - first)) + 1) - _came.Count;
            return new CallResult(_came.Count, delays.Count(delay => delay - least > Late), gone > _came.Count / 100, delays.Max() - least);
        }
    }
}
