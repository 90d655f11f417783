using System.Globalization;
using System.Text;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Brings an utterance into the one form that every rule and the classifier read: composed characters, no marks that
/// can't be seen, single spaces, no fillers at the start, no punctuation at the end.
/// </summary>
public static class Normaliser
{
    /// <summary>The normalised utterance; empty when nothing readable is left. Never longer than <see cref="Inbound.MaxTextLength"/>.</summary>
    /// <param name="text">What came from the channel: any string, broken surrogates included.</param>
    public static string Normalise(string text)
    {
        var bounded = text.Length > Inbound.MaxTextLength ? text[..Inbound.MaxTextLength] : text;
        return Fillers.Strip(TrimEnd(Visible(Compose(bounded))));
    }

    /// <summary>Whether it ends in a question mark, which normalising takes off.</summary>
    public static bool Asks(string text) => text.AsSpan().TrimEnd().EndsWith("?") || text.AsSpan().TrimEnd().EndsWith("？");

    /// <summary>Compatibility forms (３００，０００, ㎏) become plain ones; but letters standing alone (ㅇㅇ, ㅋㅋ) must stay as they are typed.</summary>
    private static string Compose(string text)
    {
        var valid = WellFormed(text);
        return valid.AsSpan().IndexOfAnyInRange('ㄱ', 'ㅣ') >= 0 ? valid.Normalize(NormalizationForm.FormC) : valid.Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Normalising throws on half a surrogate pair, which a cut or a hostile client can send.</summary>
    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) builder.Append(rune.ToString());
        return builder.ToString();
    }

    private static string Visible(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text) Append(builder, c);
        return builder.ToString().Trim();
    }

    private static void Append(StringBuilder builder, char c)
    {
        if (char.IsWhiteSpace(c)) AppendSpace(builder);
        else if (!IsUnseen(c)) builder.Append(c switch { '’' or '‘' => '\'', '“' or '”' => '"', _ => c });
    }

    private static void AppendSpace(StringBuilder builder)
    {
        if (builder.Length > 0 && builder[^1] != ' ') builder.Append(' ');
    }

    private static bool IsUnseen(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format || c == '\uFFFD';

    private static string TrimEnd(string text) => text.TrimEnd('.', '!', '?', '~', ',', '…', ' ', ';', '。');
}
