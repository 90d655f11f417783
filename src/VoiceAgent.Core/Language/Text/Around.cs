namespace VoiceAgent.Core.Language;

/// <summary>What stands right beside a place in a text, as far as patterns look, so that they take no longer in a long text.</summary>
internal static class Around
{
    /// <summary>The characters before an index, <see cref="Pattern.Sight"/> at most.</summary>
    public static ReadOnlySpan<char> Before(string text, int at) => text.AsSpan(Math.Max(0, at - Pattern.Sight), Math.Min(at, Pattern.Sight));

    /// <summary>The characters from an index on, <see cref="Pattern.Sight"/> at most.</summary>
    public static ReadOnlySpan<char> Behind(string text, int at) => text.AsSpan(at, Math.Min(text.Length - at, Pattern.Sight));
}
