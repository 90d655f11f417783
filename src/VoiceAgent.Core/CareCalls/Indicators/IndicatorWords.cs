using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.CareCalls.Signals.Reading;

namespace VoiceAgent.Core.CareCalls.Indicators;

/// <summary>The words that answer one question, in one language.</summary>
internal sealed record IndicatorWords
{
    /// <summary>Plainly good.</summary>
    public required Cue Good { get; init; }

    /// <summary>Plainly poor.</summary>
    public required Cue Poor { get; init; }

    /// <summary>The signals that make it poor.</summary>
    public IReadOnlyList<string> Signals { get; init; } = [];

    /// <summary>Neither one nor the other: 글쎄, "so so".</summary>
    public required Wording Unsure { get; init; }

    /// <summary>A bare yes.</summary>
    public required Wording Yes { get; init; }

    /// <summary>A bare no.</summary>
    public required Wording No { get; init; }

    /// <summary>Whether a yes is the good answer; false where the question asks for trouble (어디 아픈 데가 있으세요).</summary>
    public bool YesIsGood { get; init; } = true;

    /// <summary>Words from patterns.</summary>
    public static IndicatorWords Of(string good, string poor, (string Unsure, string Yes, string No) brief, params string[] signals) => new()
    {
        Good = Cue.Of(good),
        Poor = Cue.Of(poor),
        Unsure = Wording.Of(brief.Unsure),
        Yes = Wording.Of(brief.Yes),
        No = Wording.Of(brief.No),
        Signals = signals,
    };
}
