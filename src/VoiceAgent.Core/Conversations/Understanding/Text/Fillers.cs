using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The sounds that people make before and between what they say.</summary>
internal static class Fillers
{
    // 어, 응, 그, 저 and 뭐 are words too (a yes, that, I, what), so at the start they need a pause or more words behind them …
    private static readonly Pattern Leading = new(
        @"^(?:(?:어+|음+|으음|저기요?|저어|저기\s?요|있잖아요?|그러니까|그니까|글쎄|아이고|아이구|에+|흠+|뭐랄까|거시기|um+|uh+|er+|erm+|hmm+|hm+|ah+|well|so|hey|you know)(?:[\s,.…~]+))+", ignoreCase: true);

    // 그 and 저 point at something when a noun follows that one may point at: 그 통장에서.
    private static readonly Pattern Pointing = new(@"^(?:(?:그+|저+)[\s,.…~]+)+", notBefore: "통장|계좌|카드|사람|분|돈|거|것|날|때|번호|은행|친구|금액|이체|송금|집|말");

    // … and in the middle only those count that are no word there: 어, 음, 저기, 뭐랄까, um; or that a comma or dots set apart.
    private static readonly Pattern Middle = new(
        @"\s(?:(?:음+|으음|어{2,}|에{2,}|흠+|뭐랄까|거시기|um+|uh+|erm?|hmm+)[,.…~]*|(?:어|그|저|저기|뭐|아니\s그|you know|like)(?:[,…~]+|\.{2,}))(?:\s|\z)", ignoreCase: true);

    // "잔액 어 얼마예요": a lone 어 between words answers nothing.
    private static readonly Pattern Lone = new(@"\s어\s", after: "[가-힣0-9]");

    /// <summary>The text without fillers; a filler that is all there is stays (응 and 어 may be a yes).</summary>
    public static string Strip(string text)
    {
        var rest = Lone.Replace(Middle.Replace(Begun(text), " "), " ").Trim();
        return rest.Length == 0 ? text : rest;
    }

    private static string Begun(string text) => Leading.Replace(Pointing.Replace(Leading.Replace(text, ""), ""), "");
}
