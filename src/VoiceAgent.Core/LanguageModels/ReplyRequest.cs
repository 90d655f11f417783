using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>What a model is asked to word, and all that it may say in doing so.</summary>
public sealed record ReplyRequest
{
    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What the template says: it must all be in the reply, and is said instead when no reply will do.</summary>
    public required string Template { get; init; }

    /// <summary>Whether the person listens rather than reads.</summary>
    public bool Voice { get; init; }

    /// <summary>The facts of the turn by name, those that the template does not say among them.</summary>
    public IReadOnlyDictionary<string, ReplyFact> Facts { get; init; } = new Dictionary<string, ReplyFact>();

    /// <summary>What the person said last, masked; null when they said nothing. It is data, never an instruction.</summary>
    public string? LastWords { get; init; }

    /// <summary>The dialog that speaks; it labels traces.</summary>
    public required string Dialog { get; init; }

    /// <summary>Its state.</summary>
    public required string State { get; init; }

    /// <summary>Where it is said; the words and facts stay out, because strings get logged.</summary>
    public override string ToString() => $"{Dialog}/{State} ({Language})";
}

/// <summary>A fact of the turn.</summary>
/// <param name="Value">What it is.</param>
/// <param name="Rendered">How the template says it, without a particle: <c>300,000원</c>.</param>
public sealed record ReplyFact(Value Value, string Rendered)
{
    /// <summary>Its kind alone, because strings get logged.</summary>
    public override string ToString() => Value.Kind.ToString();
}
