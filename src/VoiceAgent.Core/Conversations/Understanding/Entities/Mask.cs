namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Blots out what has been understood, so that no later rule reads it again: "3월 15일" holds no amount, a name no date.</summary>
internal static class Mask
{
    /// <summary>Stands for one understood character: no letter, no digit, no space.</summary>
    public const char Blot = '\u25A0';

    /// <summary>The text with the entities blotted out, its length unchanged.</summary>
    public static string Over(string text, IEnumerable<Entity> entities)
    {
        char[]? chars = null;
        foreach (var entity in entities) (chars ??= text.ToCharArray()).AsSpan(entity.Start, entity.Length).Fill(Blot);
        return chars is null ? text : new string(chars);
    }
}
