namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>
/// Korean particles that change with the sound before them: 은/는, 이/가, 을/를 … after any word, number or Latin name,
/// as it is read aloud.
/// </summary>
public static class Particles
{
    private static readonly (string AfterConsonant, string AfterVowel)[] Pairs =
    [
        ("은", "는"), ("이", "가"), ("을", "를"), ("과", "와"), ("으로", "로"), ("이에요", "예요"), ("이라고", "라고"),
        ("이라", "라"), ("이나", "나"), ("이랑", "랑"), ("아", "야"), ("이고", "고"), ("이며", "며"), ("이었어요", "였어요"), ("이지만", "지만"),
    ];

    // How digits, Latin letters and a few signs end when read in Korean: 0 영, 1 일, 3 삼, L 엘, M 엠, N 엔, R 알, % 퍼센트.
    private const string EndsInL = "178lrLR";
    private const string EndsInOtherConsonant = "036mnMN";

    /// <summary>Whether it is a particle of either form.</summary>
    public static bool IsKnown(string particle) => Pairs.Any(pair => pair.AfterConsonant == particle || pair.AfterVowel == particle);

    /// <summary>The particle's form after a word.</summary>
    /// <param name="word">The word as written; what stands in brackets at its end is not read.</param>
    /// <param name="particle">The particle in either form.</param>
    /// <exception cref="ArgumentException">It is no particle that changes.</exception>
    public static string After(string word, string particle)
    {
        var pair = Pairs.FirstOrDefault(pair => pair.AfterConsonant == particle || pair.AfterVowel == particle);
        if (pair.AfterConsonant is null) throw new ArgumentException($"'{particle}' is not a particle that changes", nameof(particle));
        var sound = FinalSound(word);
        // 로 follows ㄹ as it follows a vowel: 서울로, 일로.
        if (pair.AfterVowel == "로" && sound == Sound.L) return pair.AfterVowel;
        return sound == Sound.Vowel ? pair.AfterVowel : pair.AfterConsonant;
    }

    private enum Sound
    {
        Vowel,
        L,
        Consonant,
    }

    private static Sound FinalSound(string word)
    {
        var end = Spoken(word);
        if (end.Length == 0) return Sound.Vowel;
        var last = end[^1];
        if (last is >= '가' and <= '힣')
        {
            var final = (last - '가') % 28;
            return final == 0 ? Sound.Vowel : final == 8 ? Sound.L : Sound.Consonant;
        }

        // Round numbers end in their unit: 10 십, 100 백, 1,000 천, 10,000 만 — all consonants, as 0 alone (영) is.
        if (EndsInL.Contains(last, StringComparison.Ordinal)) return Sound.L;
        return EndsInOtherConsonant.Contains(last, StringComparison.Ordinal) ? Sound.Consonant : Sound.Vowel;
    }

    private static ReadOnlySpan<char> Spoken(string word)
    {
        var span = word.AsSpan().TrimEnd();
        while (span.Length > 0 && span[^1] is ')' or ']')
        {
            var open = span.LastIndexOfAny('(', '[');
            if (open < 0) break;
            span = span[..open].TrimEnd();
        }

        return span.TrimEnd("\"'”’.,!?·…");
    }
}
