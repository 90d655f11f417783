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
}
