using System.Text;

namespace VoiceAgent.Core.Language;

/// <summary>The Korean standard keyboard (두벌식): which letter is on which key, and which keys are neighbours.</summary>
internal static class Keyboard
{
    private const string Keys = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
    private const string Letters = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

    private static readonly (string Row, double Indent)[] Rows = [("qwertyuiop", 0), ("asdfghjkl", 0.25), ("zxcvbnm", 0.75)];

    /// <summary>The Korean letters of Latin keys, put into syllables: dkssud is 안녕. Null when it is not of keys alone.</summary>
    public static string? ToHangul(string latin)
    {
        var letters = new StringBuilder(latin.Length);
        foreach (var key in latin)
        {
            if (!char.IsAsciiLetter(key)) return null;
            var at = Keys.IndexOf(key, StringComparison.Ordinal);
            letters.Append(Letters[at < 0 ? Keys.IndexOf(char.ToLowerInvariant(key), StringComparison.Ordinal) : at]);
        }

        return Jamo.Type(letters.ToString());
    }

    /// <summary>The Latin letters on the keys of Korean text, in lower case: ㅗ디ㅣㅐ is hello. Null when something has no key.</summary>
    public static string? ToLatin(string hangul)
    {
        var letters = new StringBuilder();
        foreach (var c in hangul) Jamo.Keys(c, letters);
        for (var i = 0; i < letters.Length; i++)
        {
            if (Letters.IndexOf(letters[i], StringComparison.Ordinal) is not (>= 0 and var at)) return null;
            letters[i] = char.ToLowerInvariant(Keys[at]);
        }

        return letters.ToString();
    }

    /// <summary>Whether two letters' keys touch, or are one key with and without shift.</summary>
    public static bool AreNeighbours(char first, char second)
    {
        var ((x1, y1), (x2, y2)) = (Place(first), Place(second));
        return x1 >= 0 && x2 >= 0 && Math.Abs(y1 - y2) <= 1 && Math.Abs(x1 - x2) <= 1;
    }

    private static (double X, int Y) Place(char letter)
    {
        var at = Letters.IndexOf(letter, StringComparison.Ordinal);
        if (at < 0) return (-1, 0);
        var key = char.ToLowerInvariant(Keys[at]);
        var row = Array.FindIndex(Rows, r => r.Row.Contains(key, StringComparison.Ordinal));
        return (Rows[row].Row.IndexOf(key, StringComparison.Ordinal) + Rows[row].Indent, row);
    }
}
