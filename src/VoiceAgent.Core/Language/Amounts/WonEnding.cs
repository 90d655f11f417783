namespace VoiceAgent.Core.Language;

/// <summary>Tells 원 the currency from 원 that begins another word: "만 원해요", "원래", "원금".</summary>
internal static class WonEnding
{
    private static readonly string[] OtherWords =
        ["해", "하는", "하신", "하시", "하면", "하지", "했", "한다", "래", "금", "리금", "인", "룸", "장", "화", "칙", "서", "격"];

    /// <summary>Whether what follows the 원 that ends before this index lets it be money.</summary>
    public static bool IsAt(string text, int end) =>
        !OtherWords.Any(w => string.CompareOrdinal(text, end, w, 0, w.Length) == 0);
}
