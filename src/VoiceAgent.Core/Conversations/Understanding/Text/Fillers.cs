using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The sounds that people make before they say what they want.</summary>
internal static partial class Fillers
{
    /// <summary>The text without fillers at its start; a filler that is all there is stays (응 and 어 may be a yes).</summary>
    public static string Strip(string text)
    {
        var rest = Leading().Replace(text, "");
        return rest.Length == 0 ? text : rest;
    }

    [GeneratedRegex(@"^(?:(?:어+|음+|으음|그+|저+|저기요?|저어|있잖아요?|그러니까|글쎄|아이고|에+|um+|uh+|er+|hmm+|well|so|hey)(?:[\s,.…~]+))+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leading();
}
