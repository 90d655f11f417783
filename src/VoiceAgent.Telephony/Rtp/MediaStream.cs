using System.Net;
using VoiceAgent.Telephony.Rtp.Digits;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Rtcp;
using VoiceAgent.Telephony.Rtp.Sockets;
using VoiceAgent.Telephony.Rtp.Srtp;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>A call's packets on the paced thread: each turn takes what has come, plays out, and sends, a packet time each.</summary>
internal sealed class MediaStream : IPaced, IDisposable
{
    private const int DefaultPacketTime = 20;
    private const int SamplesAMillisecond = 8;
    private const int ControlEvery = 10;
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(10);

    private readonly Lock _turn = new();
    private readonly MediaClock _clock;
    private readonly UdpPort _media;
    private readonly UdpPort _control;
    private readonly SourceGuard _guard = new();
    private readonly SourceGuard _controlGuard = new();
    private readonly byte[] _report = new byte[ControlChannel.LongestPacket];
    private readonly short[] _heard = new short[Jitter.JitterBuffer.LongestRead];
    private readonly short[] _said = new short[Jitter.JitterBuffer.LongestRead];
    private readonly ToneReceiver _tones = new();
    private ISoundListener[] _listeners = [];
    private readonly SrtpPair _protection = new();
    private MediaAgreement? _agreement;
    private int _turns;
    private TimeSpan? _received;
    private bool _closed;

    public MediaStream(MediaClock clock, UdpPort media, UdpPort control, PlayQueue queue)
    {
        (_clock, _media, _control, Queue, Outgoing) = (clock, media, control, queue, new OutgoingSound(queue));
        Control = new ControlChannel(clock, Outgoing.Sender, Receiver);
    }

    public PlayQueue Queue { get; }

    public RtpReceiver Receiver { get; } = new();

    public OutgoingSound Outgoing { get; }

    public ControlChannel Control { get; }

    /// <summary>Datagrams thrown away.</summary>
    public long Refused { get; private set; }

    /// <summary>Packets that left more than 10 ms after they were due.</summary>
    public long SentLate { get; private set; }

    public TimeSpan? SinceReceived => _received is { } at ? _clock.Now - at : null;

    public MediaStatistics Statistics
    {
        get
        {
            var (sequence, buffer) = (Receiver.Sequence, Receiver.Buffer);
            var latency = MediaClock.Time(buffer.Latency);
            var unheard = (sequence.Lost + buffer.TooLate) / (double)Math.Max(1, sequence.Expected);
            var delay = latency + (Control.RoundTrip ?? TimeSpan.Zero) / 2;
            return new MediaStatistics(
                Outgoing.Sender.Packets, sequence.Received + sequence.Duplicates, sequence.Lost, Refused, buffer.TooLate, SentLate,
                MediaClock.Time(sequence.Jitter), latency, MediaClock.Time(buffer.Concealed), Control.RoundTrip, VoiceQuality.Mos(unheard, delay));
        }
    }

    /// <summary>Speaks and listens by an agreement from the next turn on.</summary>
    public void Agree(MediaAgreement agreement)
    {
        lock (_turn)
        {
            _agreement = agreement;
            _guard.Name(AddressOf(agreement.Remote));
            _controlGuard.Name(AddressOf(agreement.Control));
            _protection.Agree(agreement);
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
            Receive(_media, batch);
            // Reports may wait.
            if (_turns++ % ControlEvery == 0) Receive(_control, batch);
            var packetTime = _agreement?.PacketTime ?? DefaultPacketTime;
            var length = packetTime * SamplesAMillisecond;
            Speak(_said.AsSpan(0, length), due);
            Receiver.Buffer.Read(_heard.AsSpan(0, length), MediaClock.Samples(due));
            if (_agreement is { EventPayload: null } && _tones.Hear(_heard.AsSpan(0, length)) is { } digit) Receiver.Digits.Writer.TryWrite(digit);
            foreach (var listener in _listeners) listener.OnSound(_heard.AsSpan(0, length), _said.AsSpan(0, length));
            if (Control.IsDue(due)) Report(due, goodbye: false);
            return packetTime;
        }
    }

    public void Abandon() => Dispose();

    /// <summary>Ends the stream and gives its ports back.</summary>
    public void Dispose()
    {
        lock (_turn)
        {
            if (_closed) return;
            Report(_clock.Now, goodbye: true);
            _closed = true;
            _protection.Dispose();
            _media.Dispose();
            _control.Dispose();
            Queue.Close();
            Receiver.Digits.Writer.TryComplete();
            foreach (var listener in _listeners) listener.OnEnd();
        }
    }

    private RemoteAddress? AddressOf(IPEndPoint? endPoint) => endPoint is null ? null : RemoteAddress.Of(endPoint, _media.Family);

    private void Receive(UdpPort port, DatagramBatch batch)
    {
        for (var count = DatagramBatch.Capacity; count == DatagramBatch.Capacity;)
        {
            count = port.Receive(batch);
            if (count == 0) return;
            var (now, wall) = (_clock.Now, _clock.Wall);
            for (var i = 0; i < count; i++) Take(port, batch.Packet(i), batch.From(i), MediaClock.Arrival(now, wall, batch.Arrived(i)));
        }
    }

    private void Take(UdpPort port, Span<byte> datagram, ReadOnlySpan<byte> from, TimeSpan arrived)
    {
        var control = port == _control || RtpPacket.IsControl(datagram);
        if (_agreement is not { } agreement || !_protection.TryOpen(ref datagram, control)) Refused++;
        else if (control) TakeControl(port, datagram, from, arrived);
        else TakeMedia(datagram, agreement, from, arrived);
    }

    private void TakeControl(UdpPort port, ReadOnlySpan<byte> datagram, ReadOnlySpan<byte> from, TimeSpan arrived)
    {
        if (port == _control && !_controlGuard.Admits(from, port.Family, arrived, _protection.Inbound is not null))
        {
            Refused++;
            return;
        }

        _received = arrived;
        Control.Take(datagram, arrived);
    }

    private void TakeMedia(ReadOnlySpan<byte> datagram, MediaAgreement agreement, ReadOnlySpan<byte> from, TimeSpan arrived)
    {
        if (!RtpPacket.TryRead(datagram, out var packet)
            || !_guard.Admits(from, _media.Family, arrived, _protection.Inbound is not null || packet.Source == Receiver.Source))
        {
            Refused++;
            return;
        }

        _received = arrived;
        Receiver.Take(packet, agreement, arrived);
    }

    private void Speak(Span<short> said, TimeSpan due)
    {
        said.Clear();
        // While the other end does not want to hear us, what is queued waits.
        var length = _agreement is { Sends: true } agreement && _guard.Remote is not null ? Outgoing.Next(said, agreement) : 0;
        if (length > 0) Send(length, due);
        Outgoing.Sender.Advance(said.Length, length > 0);
    }

    private void Send(int length, TimeSpan due)
    {
        var room = Outgoing.Sender.Packet;
        if (_protection.Outbound is { } outbound) length = outbound.Protect(room, length);
        _media.Send(room[..length], _guard.Remote!);
        if (_clock.Now - due > Late) SentLate++;
    }

    private void Report(TimeSpan now, bool goodbye)
    {
        var (port, remote) = _agreement is { Mux: true } ? (_media, _guard.Remote) : (_control, _controlGuard.Remote);
        if (remote is null) return;
        var length = Control.Write(_report, now, goodbye);
        if (_protection.Outbound is { } outbound) length = outbound.ProtectControl(_report, length);
        port.Send(_report.AsSpan(0, length), remote);
    }
}
