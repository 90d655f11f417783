using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds words typed with the keyboard in the other language: wksdor for 잔액, ㅗ디ㅣㅐ for hello.</summary>
internal sealed class KeyboardLayout(KnownWords known)
{
    private const int FewestKeys = 4;

    /// <summary>The words with those typed in the wrong language switched: all of them, once one is surely such.</summary>
    public string[] Switch(string[] words)
    {
        if (words.Any(IsSurelyKorean)) return [.. words.Select(word => ToKorean(word) ?? word)];
        return words.Any(word => word.AsSpan().ContainsAnyInRange('ㄱ', 'ㅣ') && ToEnglish(word) is not null) ? [.. words.Select(word => ToEnglish(word) ?? word)] : words;
    }

    /// <summary>Whether the keys spell a Korean word that is known, or nearly one.</summary>
    private bool IsSurelyKorean(string word) => word.Length >= FewestKeys && ToKorean(word) is { } korean && Surely(korean);

    private bool Surely(string korean)
    {
        if (known.KnownAt(korean, 0) > 0) return true;
        for (var length = Math.Min(4, korean.Length); length > 1; length--)
            if (known.Nearest(korean[..length], Slip.Hard) is not null) return true;
        return false;
    }

    private string? ToKorean(string word)
    {
        if (word.Length < 2 || !char.IsAsciiLetter(word[0]) || known.IsEnglish(word) || word.All(char.IsAsciiLetterUpper)) return null;
        var letters = word.TrimEnd('.', ',', '?', '!');
        return Keyboard.ToHangul(letters) is { } korean && korean.All(Hangul.IsSyllable) ? Nearest(korean) : null;
    }

    /// <summary>What was typed on the wrong layout may have slips of its own, and is surely no other word.</summary>
    private string Nearest(string korean)
    {
        if (known.IsKnown(korean) || known.KnownAt(korean, 0) > 0) return korean;
        for (var length = Math.Min(4, korean.Length); length > 1; length--)
            if (known.Nearest(korean[..length], Slip.Hard) is { } meant) return meant + korean[length..];
        return korean;
    }

    private string? ToEnglish(string word) =>
        word.Length > 0 && word.All(Hangul.IsLetter) && Keyboard.ToLatin(word) is { Length: > 1 } latin && known.IsEnglish(latin) ? latin : null;
}
