using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Rtp.Jitter;

namespace VoiceAgent.Telephony.Tests.Rtp.Jitter;

/// <summary>Says something, sends it through a bad network by a clock of its own, and reads what a jitter buffer makes of it. Times in 125 µs.</summary>
internal sealed class SimulatedNetwork(int seed)
{
    private static readonly short[] Words = Coded(Sounds.Babble(130 * 8000));
    private const int Tick = 160;
    private const int Transit = 20 * 8;
    private readonly Random _random = new(seed);
    private readonly PriorityQueue<(uint Timestamp, byte[] Codes, long At), long> _underway = new();
    private int _sent;
    private long _now;
    private double _clock;

    public int PacketTime { get; init; } = 160;
    public int Jitter { get; init; }
    public double Loss { get; init; }
    public double Duplicates { get; init; }
    public int SkewPartsPerMillion { get; init; }
    public uint FirstTimestamp { get; init; } = 5000;
    public long StallAt { get; init; } = -1;
    public int StallLength { get; init; }

    public JitterBuffer Buffer { get; } = new();

    /// <summary>As it sounds after G.711.</summary>
    public short[] Said { get; } = Words;

    public List<int> Latencies { get; } = [];

    public short[] Run(int seconds)
    {
        List<short> heard = [];
        var output = new short[Tick];
        for (var end = _now + seconds * 8000; _now < end; _now += Tick)
        {
            while (_clock <= _now) Send();
            while (_underway.TryPeek(out var packet, out var at) && at <= _now)
            {
                _underway.Dequeue();
                Buffer.Put(packet.Timestamp, AudioCodec.Pcmu, packet.Codes, at);
            }

            Buffer.Read(output, _now);
            if (_now > 800) Latencies.Add(Buffer.Latency);
            heard.AddRange(output);
        }

        return [.. heard];
    }

    public void PassSilently(int seconds)
    {
        var output = new short[Tick];
        for (var end = _now + seconds * 8000; _now < end; _now += Tick) Buffer.Read(output, _now);
        _clock = _now;
    }

    private void Send()
    {
        var codes = new byte[PacketTime];
        G711.Encode(AudioCodec.Pcmu, Said.AsSpan(_sent, PacketTime), codes);
        var at = (long)_clock + PacketTime + Transit + (Jitter == 0 ? 0 : _random.Next(Jitter));
        if (at >= StallAt && at < StallAt + StallLength) at = StallAt + StallLength;
        var copies = _random.NextDouble() < Loss ? 0 : _random.NextDouble() < Duplicates ? 2 : 1;
        for (; copies > 0; copies--) _underway.Enqueue((FirstTimestamp + (uint)_sent, codes, at), at + (copies - 1) * 200);
        _sent += PacketTime;
        _clock += PacketTime * (1 + SkewPartsPerMillion / 1e6);
    }

    private static short[] Coded(short[] sound)
    {
        var codes = new byte[sound.Length];
        G711.Encode(AudioCodec.Pcmu, sound, codes);
        G711.Decode(AudioCodec.Pcmu, codes, sound);
        return sound;
    }
}
