namespace VoiceAgent.Core.Language;

/// <summary>A number read in a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Value">The number.</param>
public readonly record struct NumberReading(int Start, int Length, decimal Value)
{
    /// <summary>Beyond this no bank counts, and arithmetic stays far from overflow.</summary>
    internal const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>Whether it was written with figures, at least in part.</summary>
    public bool HasFigures { get; init; }

    /// <summary>Whether it has a unit such as 만, 천, thousand or k.</summary>
    public bool HasUnits { get; init; }

    /// <summary>Whether it begins with a unit that stands for one of it (만 원, 천 원).</summary>
    public bool BeginsWithUnit { get; init; }

    /// <summary>Whether it was read as English words or figures.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>How many parts it has: figures, numerals and units.</summary>
    public int Parts { get; init; }

    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Length;
}
