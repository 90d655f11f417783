using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>A thing named in an utterance.</summary>
/// <param name="Type">One of <see cref="SlotTypes"/>, or a type of the conversation's names.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Value">What it means, as far as the words tell.</param>
public sealed record Entity(string Type, int Start, int Length, Value Value)
{
    /// <summary>What it may mean as well; when there is any, the person is asked.</summary>
    public IReadOnlyList<Value> Alternatives { get; init; } = [];

    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it shares a character with another.</summary>
    public bool Overlaps(Entity other) => Start < other.End && other.Start < End;
}
