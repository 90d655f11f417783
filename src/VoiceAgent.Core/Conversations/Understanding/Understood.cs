using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>What was made of an utterance.</summary>
public sealed record Understood
{
    /// <summary>The commands, in the order to apply them.</summary>
    public required IReadOnlyList<Command> Commands { get; init; }

    /// <summary>The most likely intent of the taxonomy; null for silence.</summary>
    public string? Intent { get; init; }

    /// <summary>How sure, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Everything found in the words, by slot name of the taxonomy.</summary>
    public IReadOnlyDictionary<string, Value> Slots { get; init; } = new Dictionary<string, Value>();

    /// <summary>What the sentence wished besides, in the order it was asked; each has its own <see cref="StartDialog"/> among the commands.</summary>
    public IReadOnlyList<Wish> Also { get; init; } = [];
}

/// <summary>One of several wishes in a sentence.</summary>
/// <param name="Intent">Its name in the taxonomy.</param>
/// <param name="Slots">What the sentence says of it, by slot name.</param>
public sealed record Wish(string Intent, IReadOnlyDictionary<string, Value> Slots);
