using System.Diagnostics.Metrics;

namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>Measures turns. Labels name channels and dialogs, never people, conversations or words.</summary>
public sealed class TurnMetrics
{
    // A channel's name may come from outside; only these become labels, so that nobody can make labels without end.
    private static readonly HashSet<string> Channels = ["directline", "line", "terminal", "webchat", "emulator", "msteams"];

    private readonly Histogram<double> _duration;
    private readonly Counter<long> _turns;
    private readonly Counter<long> _duplicates;

    /// <summary>Creates the instruments on the service's meter.</summary>
    public TurnMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Instrumentation.Name);
        _duration = meter.CreateHistogram<double>("voiceagent.turn.duration", "s", "From a turn's start to its replies, locks and stores included.");
        _turns = meter.CreateCounter<long>("voiceagent.turns", "{turn}", "Turns answered.");
        _duplicates = meter.CreateCounter<long>("voiceagent.turn.duplicates", "{turn}", "Activities that came again and got their earlier answer.");
    }

    /// <summary>A turn was answered.</summary>
    /// <param name="channel">The channel, such as <c>directline</c>; one that is not known is counted as <c>other</c>.</param>
    /// <param name="dialog">The dialog that it ended in, or null.</param>
    /// <param name="took">How long it took, from <see cref="TimeProvider.GetElapsedTime(long)"/>.</param>
    public void Answered(string channel, string? dialog, TimeSpan took)
    {
        var (first, second) = (Channel(channel), new KeyValuePair<string, object?>("dialog", dialog ?? "none"));
        _duration.Record(took.TotalSeconds, first, second);
        _turns.Add(1, first, second);
    }

    /// <summary>An activity came again.</summary>
    /// <param name="channel">The channel.</param>
    public void Duplicate(string channel) => _duplicates.Add(1, Channel(channel));

    private static KeyValuePair<string, object?> Channel(string channel) => new("channel", Channels.Contains(channel) ? channel : "other");
}
