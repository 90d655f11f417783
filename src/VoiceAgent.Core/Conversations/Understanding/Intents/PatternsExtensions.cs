using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Patterns that stand for each other.</summary>
internal static class PatternsExtensions
{
    /// <summary>Whether any of them is in the text.</summary>
    public static bool AnyIn(this Pattern[] patterns, ReadOnlySpan<char> text)
    {
        foreach (var pattern in patterns)
            if (pattern.IsMatch(text)) return true;
        return false;
    }
}
