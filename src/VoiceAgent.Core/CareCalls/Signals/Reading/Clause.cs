namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>Whom a clause is about.</summary>
internal enum Who
{
    /// <summary>The speaker, or nobody named.</summary>
    Self,

    /// <summary>Someone who is in the same place now.</summary>
    Here,

    /// <summary>Someone elsewhere.</summary>
    Elsewhere,
}

/// <summary>One clause of an utterance, with what grammar tells about it before any rule looks at its words.</summary>
/// <param name="Source">The words as they came: the evidence.</param>
/// <param name="Text">The words as the rules read them: lower case, contractions opened, figures of speech blanked.</param>
/// <param name="Sentence">The number of its sentence in the utterance.</param>
internal sealed record Clause(string Source, string Text, int Sentence)
{
    /// <summary>Whom it is about.</summary>
    public Who Who { get; init; }

    /// <summary>It tells of long ago.</summary>
    public bool LongAgo { get; init; }

    /// <summary>It tells of the last days, and not of now.</summary>
    public bool Recent { get; init; }

    /// <summary>It, or what follows it, says that the matter is over.</summary>
    public bool Settled { get; init; }

    /// <summary>It is an if, a fear or a near miss, not something that is so.</summary>
    public bool Supposed { get; init; }

    /// <summary>It is hearsay, a quotation, a broadcast or a dream.</summary>
    public bool Reported { get; init; }

    /// <summary>It is a question.</summary>
    public bool Asked { get; init; }
}
