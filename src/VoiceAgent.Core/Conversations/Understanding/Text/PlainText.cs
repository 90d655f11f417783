using System.Globalization;
using System.Text;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Plain, well-formed, visible text from whatever Unicode a channel sends.</summary>
internal static class PlainText
{
    // Beyond this many marks on one letter nobody writes a language, and composing would take long.
    private const int MostMarks = 8;

    /// <summary>
    /// Compatibility forms (３００，０００, ㎏) become plain ones, marks join their letters; but Korean letters standing alone
    /// (ㅇㅇ, ㅋㅋ) stay as they are typed, which compatibility would make leading consonants.
    /// </summary>
    public static string Compose(string text)
    {
        var built = new StringBuilder(text.Length);
        var plain = WellFormed(text);
        for (var at = 0; at < plain.Length;)
        {
            var behind = at;
            while (behind < plain.Length && IsLoose(plain[behind]) == IsLoose(plain[at])) behind++;
            var run = plain[at..behind];
            built.Append(IsLoose(plain[at]) ? run : run.Normalize(NormalizationForm.FormKC));
            at = behind;
        }

        return built.ToString();
    }

    /// <summary>The text with single spaces, plain quotes, and no characters that can't be seen.</summary>
    public static string Visible(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text) Append(builder, c);
        return builder.ToString().Trim();
    }

    private static bool IsLoose(char c) => c is >= 'ㄱ' and <= 'ㅣ';

    /// <summary>Normalising throws on half a surrogate pair, which a cut or a hostile client can send.</summary>
    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF')) return text;
        var (builder, marks) = (new StringBuilder(text.Length), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MostMarks) builder.Append(rune.ToString());
        }

        return builder.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Append(StringBuilder builder, char c)
    {
        if (char.IsWhiteSpace(c)) AppendSpace(builder);
        else if (!IsUnseen(c)) builder.Append(c switch { '’' or '‘' or '`' => '\'', '“' or '”' => '"', _ => c });
    }

    private static void AppendSpace(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[^1] != ' ') builder.Append(' ');
    }

    private static bool IsUnseen(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format || c is '\uFFFD' or '\u3164';
}
