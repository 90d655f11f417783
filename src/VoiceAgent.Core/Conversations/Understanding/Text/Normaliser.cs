using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Brings an utterance into the one form that every rule and the classifier read: composed characters, loose letters put
/// together, no letters held down, no marks that can't be seen, single spaces, no fillers, no punctuation at the end.
/// Takes time in proportion to the text, whatever it is.
/// </summary>
public static class Normaliser
{
    /// <summary>How many characters are understood; the rest is left out.</summary>
    public const int MaxLength = 10_000;

    /// <summary>The normalised utterance; empty when nothing readable is left. Never longer than <see cref="MaxLength"/>.</summary>
    /// <param name="text">What came from the channel: any string, broken surrogates included.</param>
    public static string Normalise(string text)
    {
        var visible = Bounded(PlainText.Visible(PlainText.Compose(Bounded(text))));
        return TrimEnd(Fillers.Strip(TrimEnd(Spelled(visible))));
    }

    /// <summary>Whether it ends in a question mark, which normalising takes off.</summary>
    public static bool Asks(string text) => text.AsSpan().TrimEnd().EndsWith("?") || text.AsSpan().TrimEnd().EndsWith("？");

    private static string Spelled(string text) => SpacedOut.Join(HeldKeys.Release(Jamo.Compose(text)));

    private static string Bounded(string text) => text.Length > MaxLength ? text[..MaxLength] : text;

    private static string TrimEnd(string text) => text.TrimEnd('.', '!', '?', '~', ',', '…', ' ', ';', '。');
}
