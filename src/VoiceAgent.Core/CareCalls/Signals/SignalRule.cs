using VoiceAgent.Core.CareCalls.Signals.Reading;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>What a rule takes in spite of: by default a rule speaks only of the person's own, present, affirmed trouble.</summary>
[Flags]
internal enum Admit
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Others do it, as in abuse: who is named first is the doer.</summary>
    Others = 1,

    /// <summary>Long ago.</summary>
    LongAgo = 2,

    /// <summary>Said to be over.</summary>
    Settled = 4,

    /// <summary>Ifs and fears.</summary>
    Supposed = 8,

    /// <summary>Hearsay.</summary>
    Reported = 16,

    /// <summary>Questions.</summary>
    Asked = 32,

    /// <summary>Someone of the household, or anyone who is here: an emergency in the same room.</summary>
    Here = 64,
}

/// <summary>
/// A signal and its cues: each cue has to be found in some clause that counts. The cues may stand in different clauses
/// (넘어졌는데, 일어나지를 못하겠어).
/// </summary>
/// <param name="Signal">The signal's name.</param>
/// <param name="Cues">What has to be found, all of them.</param>
internal sealed record SignalRule(string Signal, IReadOnlyList<Cue> Cues)
{
    /// <summary>What it takes in spite of.</summary>
    public Admit Admits { get; init; }

    /// <summary>Words anywhere in the utterance that make it mean something else, or null.</summary>
    public Wording? Except { get; init; }

    /// <summary>Words that every clause of any length must hold, or null: else more is said than a bare cry.</summary>
    public Wording? Only { get; init; }

    /// <summary>What the bot must have asked for this to be an answer, or null for any.</summary>
    public Wording? Topic { get; init; }

    /// <summary>A rule from patterns.</summary>
    public static SignalRule Of(string signal, params string[] cues) => new(signal, [.. cues.Select(Cue.Of)]);

    /// <summary>The same, taking more.</summary>
    public SignalRule Admitting(Admit admits) => this with { Admits = admits };

    /// <summary>The same, save where these words stand.</summary>
    public SignalRule ExceptWith(string pattern) => this with { Except = Wording.Of(pattern) };

    /// <summary>The same, where every clause of any length holds these words.</summary>
    public SignalRule OnlyWith(string pattern) => this with { Only = Wording.Of(pattern) };

    /// <summary>The same, as an answer to a question about this.</summary>
    public SignalRule AnswersTo(string topic) => this with { Topic = Wording.Of(topic) };
}
