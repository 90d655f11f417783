namespace VoiceAgent.Core.Language;

/// <summary>Something found in an utterance, and where.</summary>
/// <param name="Start">Index of its first character in the normalised text.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Value">What it means, or most likely means.</param>
public readonly record struct Found<T>(int Start, int Length, T Value)
{
    private readonly IReadOnlyList<T>? alternatives;

    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>What the words may mean as well ("3시" in the morning or the afternoon); when there is any, the person is to be asked.</summary>
    public IReadOnlyList<T> Alternatives
    {
        get => alternatives ?? [];
        init => alternatives = value.Count == 0 ? null : value;
    }
}
