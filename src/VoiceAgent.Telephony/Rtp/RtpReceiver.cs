using System.Threading.Channels;
using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Rtp.Digits;
using VoiceAgent.Telephony.Rtp.Jitter;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Takes the other end's RTP packets: sound into the jitter buffer, digits to whoever waits for them.</summary>
internal sealed class RtpReceiver
{
    private readonly JitterBuffer _buffer = new();
    private readonly EventReceiver _events = new();
    private uint _source;
    private bool _any;

    public SequenceStatistics Sequence { get; } = new();

    /// <summary>Digits pressed at the other end; the oldest goes when nobody takes them.</summary>
    public Channel<char> Digits { get; } = Channel.CreateBounded<char>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Packets thrown away because of their payload type.</summary>
    public long Unknown { get; private set; }

    public JitterBuffer Buffer => _buffer;

    /// <summary>The other end's source number; null before a packet came.</summary>
    public uint? Source => _any ? _source : null;

    /// <summary>Takes a packet that is the other end's.</summary>
    public void Take(in RtpPacket packet, MediaAgreement agreement, TimeSpan arrived)
    {
        // Some gateways send digits from a source of their own: those do not end the speaker's.
        var digits = packet.PayloadType == agreement.EventPayload;
        if (!_any || (packet.Source != _source && !digits)) Switch(packet.Source);
        if (packet.Source == _source && !Sequence.Observe(packet.Sequence)) return;
        if (digits) TakeEvent(packet);
        else if (agreement.Payloads.CodecOf(packet.PayloadType) is { } codec) TakeSound(packet, codec, MediaClock.Samples(arrived));
        else if (packet.PayloadType == AudioFormat.ComfortNoisePayload) _buffer.Hush(packet.Payload);
        else Unknown++;
    }

    private void TakeEvent(in RtpPacket packet)
    {
        _buffer.Hush([]);
        if (_events.Take(packet) is { } digit) Digits.Writer.TryWrite(digit);
    }

    private void TakeSound(in RtpPacket packet, AudioCodec codec, long arrived)
    {
        Sequence.ObserveTransit(arrived - packet.Timestamp);
        _buffer.Put(packet.Timestamp, codec, packet.Payload, arrived);
    }

    private void Switch(uint source)
    {
        (_any, _source) = (true, source);
        Sequence.Restart();
        _buffer.Restart();
    }
}
