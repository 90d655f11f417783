using System.Net;
using System.Net.Sockets;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Sockets;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>A call's packets on the paced thread: each turn takes what has come, plays out, and sends, a packet time each.</summary>
internal sealed class MediaStream : IPaced
{
    private const int DefaultPacketTime = 20;
    private const int SamplesAMillisecond = 8;
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(10);

    private readonly Lock _turn = new();
    private readonly MediaClock _clock;
    private readonly UdpPort _media;
    private readonly UdpPort _control;
    private readonly SourceGuard _guard = new();
    private readonly short[] _heard = new short[Jitter.JitterBuffer.LongestRead];
    private readonly short[] _said = new short[Jitter.JitterBuffer.LongestRead];
    private ISoundListener[] _listeners = [];
    private MediaAgreement? _agreement;
    private TimeSpan? _received;
    private bool _closed;

    public MediaStream(MediaClock clock, UdpPort media, UdpPort control, PlayQueue queue)
    {
        (_clock, _media, _control, Queue) = (clock, media, control, queue);
    }

    public PlayQueue Queue { get; }

    public RtpReceiver Receiver { get; } = new();

    public RtpSender Sender { get; } = new();

    /// <summary>Datagrams thrown away.</summary>
    public long Refused { get; private set; }

    /// <summary>Packets that left more than 10 ms after they were due.</summary>
    public long SentLate { get; private set; }

    public TimeSpan? SinceReceived => _received is { } at ? _clock.Now - at : null;

    /// <summary>Speaks and listens by an agreement from the next turn on.</summary>
    public void Agree(MediaAgreement agreement)
    {
        lock (_turn)
        {
            _agreement = agreement;
            _guard.Name(AddressOf(agreement.Remote));
        }
    }

    public void Add(ISoundListener listener)
    {
        lock (_turn)
        {
            if (!_closed) _listeners = [.. _listeners, listener];
            else listener.OnEnd();
        }
    }

    public void Remove(ISoundListener listener)
    {
        lock (_turn) _listeners = [.. _listeners.Where(other => other != listener)];
    }

    public int Turn(TimeSpan due, DatagramBatch batch)
    {
        lock (_turn)
        {
            if (_closed) return 0;
            Receive(batch);
            var packetTime = _agreement?.PacketTime ?? DefaultPacketTime;
            var length = packetTime * SamplesAMillisecond;
            Speak(_said.AsSpan(0, length), due);
            Receiver.Buffer.Read(_heard.AsSpan(0, length), MediaClock.Samples(due));
            foreach (var listener in _listeners) listener.OnSound(_heard.AsSpan(0, length), _said.AsSpan(0, length));
            return packetTime;
        }
    }

    public void Abandon() => Close();

    /// <summary>Ends the stream and gives its ports back.</summary>
    public void Close()
    {
        lock (_turn)
        {
            if (_closed) return;
            _closed = true;
            _media.Dispose();
            _control.Dispose();
            Queue.Close();
            foreach (var listener in _listeners) listener.OnEnd();
        }
    }

    private RemoteAddress? AddressOf(IPEndPoint? endPoint) => endPoint is null ? null : RemoteAddress.Of(endPoint, _media.Family);

    private void Receive(DatagramBatch batch)
    {
        int count;
        do
        {
            count = _media.Receive(batch);
            if (count == 0) return;
            var (now, wall) = (_clock.Now, _clock.Wall);
            for (var i = 0; i < count; i++) Take(batch.Packet(i), batch.From(i), MediaClock.Arrival(now, wall, batch.Arrived(i)));
        }
        while (count == DatagramBatch.Capacity);
    }

    private void Take(Span<byte> datagram, ReadOnlySpan<byte> from, TimeSpan arrived)
    {
        if (_agreement is not { } agreement || !RtpPacket.TryRead(datagram, out var packet)) Refused++;
        else if (!_guard.Admits(from, _media.Family, arrived, packet.Source == Receiver.Source)) Refused++;
        else
        {
            _received = arrived;
            Receiver.Take(packet, agreement, arrived);
        }
    }

    private void Speak(Span<short> said, TimeSpan due)
    {
        var sends = _agreement is { Sends: true } && _guard.Remote is not null;
        if (sends) Queue.Take(said);
        else said.Clear();
        if (sends) Send(Sender.Speak(said, _agreement!), due);
        Sender.Advance(said.Length, sends);
    }

    private void Send(Span<byte> packet, TimeSpan due)
    {
        _media.Send(packet, _guard.Remote!);
        if (_clock.Now - due > Late) SentLate++;
    }
}
