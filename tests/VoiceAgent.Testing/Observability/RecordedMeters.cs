using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace VoiceAgent.Testing.Observability;

/// <summary>Meters of one test, with all that they measured.</summary>
public sealed class RecordedMeters : IMeterFactory
{
    private readonly ConcurrentQueue<Meter> _meters = new();
    private readonly ConcurrentQueue<Measured> _measured = new();
    private readonly MeterListener _listener = new();

    /// <summary>Starts recording.</summary>
    public RecordedMeters()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == this) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>What an instrument measured, in order.</summary>
    public IReadOnlyList<Measured> Of(string instrument) => [.. _measured.Where(one => one.Instrument == instrument)];

    /// <inheritdoc/>
    public Meter Create(MeterOptions options)
    {
        options.Scope = this;
        var meter = new Meter(options);
        _meters.Enqueue(meter);
        return meter;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Dispose();
        foreach (var meter in _meters) meter.Dispose();
    }

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue(new(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => $"{tag.Value}")));
}

/// <summary>One measurement.</summary>
/// <param name="Instrument">The instrument's name.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Tags">Its labels.</param>
public sealed record Measured(string Instrument, double Value, IReadOnlyDictionary<string, string> Tags);
