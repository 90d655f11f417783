using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>How far one word is from another by slips of the fingers and the ear.</summary>
internal static class Slip
{
    /// <summary>A slip that is easily made: a key's neighbour, ㅐ for ㅔ, a plain consonant for a tense one.</summary>
    public const double Easy = 0.5;

    /// <summary>Another letter, whatever it is.</summary>
    public const double Hard = 1;

    private const double Left = 0.8;

    private static readonly string[] Alike = ["ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅈㅉㅊ", "ㅅㅆ", "ㅐㅔ", "ㅒㅖ", "ㅚㅙㅞ", "ㅢㅣ", "ㅝㅜ", "ㅝㅓ", "ㅘㅗ", "ㅟㅜ"];

    private static readonly string[] SoundAlikeFinals = ["ㄱㄲㅋㄳㄺ", "ㄷㅅㅆㅈㅊㅌㅎ", "ㅂㅍㅄ", "ㄴㄵㄶ", "ㄹㅀㄼ"];

    /// <summary>The cost of taking one run of syllables for another of the same length; more than the limit when it is not worth counting on.</summary>
    public static double Cost(ReadOnlySpan<char> said, string meant, double limit)
    {
        var cost = 0.0;
        for (var i = 0; i < meant.Length && cost <= limit; i++) cost += Cost(said[i], meant[i]);
        return cost;
    }

    private static double Cost(char said, char meant)
    {
        if (said == meant) return 0;
        return Cost(Jamo.InitialLetter(Jamo.Initial(said)), Jamo.InitialLetter(Jamo.Initial(meant)), Alike)
            + Cost(Jamo.VowelLetter(Jamo.Vowel(said)), Jamo.VowelLetter(Jamo.Vowel(meant)), Alike)
            + Cost(Jamo.FinalLetter(Jamo.Final(said)), Jamo.FinalLetter(Jamo.Final(meant)), SoundAlikeFinals);
    }

    private static double Cost(char said, char meant, string[] alike)
    {
        if (said == meant) return 0;
        if (said == '\0' || meant == '\0') return Left;
        var easy = Keyboard.AreNeighbours(said, meant) || Array.Exists(alike, a => a.Contains(said, StringComparison.Ordinal) && a.Contains(meant, StringComparison.Ordinal));
        return easy ? Easy : Hard;
    }
}
