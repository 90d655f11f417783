using VoiceAgent.Core.CareCalls.Indicators;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Collects what a call brings to light.</summary>
internal static class CallFindings
{
    /// <summary>Takes a turn's findings into the call. Returns the signals that this call had not heard before.</summary>
    public static IReadOnlyList<Signal> Collect(Call call, TurnResult result, string heard)
    {
        var fresh = Collect(call, result.Signals, heard);
        var indicators = Indicators(result);
        if (indicators.Count > 0) call.Indicators = [.. call.Indicators.Where(known => indicators.TrueForAll(found => found.Name != known.Name)), .. indicators];
        return fresh;
    }

    /// <summary>Takes signals heard in these words into the call. Returns those that this call had not heard before.</summary>
    public static IReadOnlyList<Signal> Collect(Call call, IReadOnlyList<Signal> signals, string heard)
    {
        List<Signal> fresh = [.. signals.Where(signal => call.Signals.TrueForAll(known => known.Name != signal.Name)).Select(signal => Whole(signal, heard))];
        // New lists, not longer ones: what is stored as one column is compared whole.
        if (fresh.Count > 0) call.Signals = [.. call.Signals, .. fresh];
        return fresh;
    }

    // Whoever acts on an urgent matter needs everything that was said of it: since when, where, with what.
    private static Signal Whole(Signal signal, string heard) =>
        signal with { Evidence = Masking.Mask(signal.Severity == Severity.Urgent && heard.Length > 0 ? heard : signal.Evidence) };

    private static List<Indicator> Indicators(TurnResult result) =>
    [
        .. result.Slots
            .Where(slot => IndicatorSlotType.Recorded.Contains(slot.Key))
            .Select(slot => new Indicator(slot.Key, slot.Value.Text, Masking.Mask(slot.Value.Said ?? ""))),
    ];
}
