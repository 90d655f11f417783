namespace VoiceAgent.Core.Language;

/// <summary>Something found in an utterance, and where.</summary>
/// <param name="Start">Index of its first character in the normalised text.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Value">What it means.</param>
public readonly record struct Found<T>(int Start, int Length, T Value)
{
    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Length;
}
