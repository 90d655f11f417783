using VoiceAgent.Telephony.Rtp.Jitter;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>Takes the other end's RTP packets: sound into the jitter buffer, digits to whoever waits for them.</summary>
internal sealed class RtpReceiver
{
    private readonly JitterBuffer _buffer = new();
    private uint _source;
    private bool _any;

    public SequenceStatistics Sequence { get; } = new();

    /// <summary>Packets thrown away because of their payload type.</summary>
    public long Unknown { get; private set; }

    public JitterBuffer Buffer => _buffer;

    /// <summary>The other end's source number; null before a packet came.</summary>
    public uint? Source => _any ? _source : null;

    /// <summary>Takes a packet that is the other end's.</summary>
    public void Take(in RtpPacket packet, MediaAgreement agreement, TimeSpan arrived)
    {
        if (!_any || packet.Source != _source) Switch(packet.Source);
        if (!Sequence.Observe(packet.Sequence)) return;
        if (agreement.Payloads.CodecOf(packet.PayloadType) is { } codec) TakeSound(packet, codec, MediaClock.Samples(arrived));
        else Unknown++;
    }

    private void TakeSound(in RtpPacket packet, Codecs.AudioCodec codec, long arrived)
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
