using System.Buffers;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Patterns, looked for only where one of their pieces of words stands: most turns hold none, and looking for pieces costs a fraction.</summary>
/// <param name="pieces">Pieces of words, parted by bars; every match holds one.</param>
/// <param name="patterns">The patterns.</param>
internal sealed class Cued(string pieces, params Pattern[] patterns)
{
    private readonly SearchValues<string> stems = SearchValues.Create(pieces.Split('|'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether any of the patterns is in the text.</summary>
    public bool IsMatch(string text)
    {
        if (!text.AsSpan().ContainsAny(stems)) return false;
        foreach (var pattern in patterns)
            if (pattern.IsMatch(text)) return true;
        return false;
    }
}
