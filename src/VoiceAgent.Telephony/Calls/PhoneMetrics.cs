using System.Diagnostics.Metrics;
using VoiceAgent.Telephony.Rtp;

namespace VoiceAgent.Telephony.Calls;

/// <summary>Figures of all calls, for whoever listens to the meter <c>VoiceAgent.Telephony</c>.</summary>
internal sealed class PhoneMetrics : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "VoiceAgent.Telephony";

    private readonly Meter _meter = new(MeterName);
    private readonly UpDownCounter<long> _up;
    private readonly Counter<long> _ended;
    private readonly Counter<long> _late;
    private readonly Histogram<double> _setup;
    private readonly Histogram<double> _talked;
    private readonly Histogram<double> _loss;
    private readonly Histogram<double> _jitter;
    private readonly Histogram<double> _mos;

    public PhoneMetrics()
    {
        _up = _meter.CreateUpDownCounter<long>("telephony.calls.up", "{call}", "Calls that are being set up or up");
        _ended = _meter.CreateCounter<long>("telephony.calls.ended", "{call}", "Calls that ended, by direction and outcome");
        _late = _meter.CreateCounter<long>("telephony.media.late", "{packet}", "Packets sent more than 10 ms late");
        _setup = _meter.CreateHistogram<double>("telephony.call.setup", "s", "From the request to the answer");
        _talked = _meter.CreateHistogram<double>("telephony.call.talked", "s", "From the answer to the end");
        _loss = _meter.CreateHistogram<double>("telephony.media.loss", "1", "Share of packets that did not come, by call");
        _jitter = _meter.CreateHistogram<double>("telephony.media.jitter", "ms", "Interarrival jitter at the end of a call");
        _mos = _meter.CreateHistogram<double>("telephony.media.mos", "1", "Estimated opinion score at the end of a call");
    }

    public void Begun() => _up.Add(1);

    public void Answered(CallDirection direction, TimeSpan setup) => _setup.Record(setup.TotalSeconds, Tag("direction", direction));

    public void Ended(CallDirection direction, CallEnd end, MediaStatistics? media)
    {
        _up.Add(-1);
        _ended.Add(1, Tag("direction", direction), Tag("outcome", end.Outcome));
        if (end.AnsweredAt is null) return;
        _talked.Record(end.Talked.TotalSeconds, Tag("direction", direction));
        if (media is { PacketsReceived: > 0 }) Heard(media);
    }

    public void Dispose() => _meter.Dispose();

    private void Heard(MediaStatistics media)
    {
        _late.Add(media.SentLate);
        _loss.Record((double)media.PacketsLost / (media.PacketsLost + media.PacketsReceived));
        _jitter.Record(media.Jitter.TotalMilliseconds);
        _mos.Record(media.Mos);
    }

    private static KeyValuePair<string, object?> Tag<T>(string name, T value) where T : struct, Enum => new(name, value.ToString().ToLowerInvariant());
}
