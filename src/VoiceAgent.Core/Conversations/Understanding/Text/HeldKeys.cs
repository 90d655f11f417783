using System.Text;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Takes back letters that were held down or drawn out: 안녕하세요오오, 잔액ㅇㅇㅇ, 송금해줘ㅋㅋㅋ, heeelp.</summary>
internal static class HeldKeys
{
    // Twice the same may be meant (일일이, 네네); digits may come in any number.
    private const int Held = 3;

    private const string Numerals = "공영일이삼사오육륙칠팔구십백천만억조";

    /// <summary>The text without them.</summary>
    public static string Release(string text)
    {
        var built = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var run = Run(text, at);
            if (text[at] != ' ' || built.Length == 0 || built[^1] != ' ') built.Append(text[at], Kept(text, at, run, built));
            at += run;
        }

        return built.ToString();
    }

    private static int Run(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == text[at]) end++;
        return end - at;
    }

    private static int Kept(string text, int at, int run, StringBuilder before)
    {
        var c = text[at];
        if (IsDoubled(text, at, run)) return 0;
        if (c is >= 'ㄱ' and <= 'ㅣ') return IsLaughter(c, run, before) ? 0 : Math.Min(run, 2);
        if (Hangul.IsSyllable(c)) return IsDrawnOut(text, at, run) ? 0 : run >= Held && !Numerals.Contains(c, StringComparison.Ordinal) ? 1 : run;
        return run >= Held && char.IsAsciiLetterLower(c) && c != 'w' ? 1 : run;
    }

    /// <summary>A letter pressed twice where two syllables meet: 잔ㄴ액, 송ㄱ금.</summary>
    private static bool IsDoubled(string text, int at, int run) => run == 1 && at > 0 && at + 1 < text.Length
        && Hangul.IsSyllable(text[at - 1]) && Hangul.IsSyllable(text[at + 1])
        && (Jamo.FinalLetter(Jamo.Final(text[at - 1])) == text[at] || Jamo.InitialLetter(Jamo.Initial(text[at + 1])) == text[at]);

    /// <summary>ㅋㅋ, ㅠㅠ and the ㅇㅇ behind a word say nothing; ㅇㅇ and ㄴㄴ alone are answers.</summary>
    private static bool IsLaughter(char c, int run, StringBuilder before) => before.Length > 0 && (before[^1] != ' ' || c is 'ㅋ' or 'ㅎ' or 'ㅠ' or 'ㅜ')
        && Hangul.IsSyllable(LastLetter(before)) && (run > 1 || c is 'ㅋ' or 'ㅎ' or 'ㅠ' or 'ㅜ');

    private static char LastLetter(StringBuilder before)
    {
        var at = before.Length - 1;
        while (at > 0 && !char.IsLetterOrDigit(before[at])) at--;
        return before[at];
    }

    /// <summary>동네에 is no long 네: that and 예 only as words of their own.</summary>
    private static bool IsOftenDrawn(string text, int at) => text[at] is '요' or '줘' or '해' or '죠' || (text[at] is '네' or '예' && (at == 0 || !Hangul.IsSyllable(text[at - 1])));

    /// <summary>The vowel of the syllable before, said on: 줘어어, 네에에, 세요오. A single one only at the end of a word that is often drawn out.</summary>
    private static bool IsDrawnOut(string text, int at, int run)
    {
        if (at == 0 || !Hangul.IsSyllable(text[at - 1]) || Jamo.Final(text[at - 1]) != 0 || Jamo.Initial(text[at]) != Jamo.SilentInitial || Jamo.Final(text[at]) != 0) return false;
        if (!Jamo.EndsInVowel(text[at - 1], text[at])) return false;
        var atEnd = at + run >= text.Length || !char.IsLetterOrDigit(text[at + run]);
        return run >= 2 || (atEnd && IsOftenDrawn(text, at - 1));
    }
}
