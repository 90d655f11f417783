namespace VoiceAgent.Core.Language;

/// <summary>The numerals that Korean numbers are made of.</summary>
internal static class KoreanNumerals
{
    private const string Digits = "일이삼사오육칠팔구";

    private static readonly string[] Tens = ["열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];

    private static readonly string[][] Ones =
    [
        ["하나", "한"], ["둘", "두"], ["셋", "세", "석", "서"], ["넷", "네", "넉", "너"], ["다섯", "닷"],
        ["여섯", "엿"], ["일곱"], ["여덟"], ["아홉"],
    ];

    private static readonly string[] DayCounts =
        ["하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"];

    /// <summary>1 to 9 for a Sino-Korean digit, or null.</summary>
    public static int? Digit(char c) => c == '륙' ? 6 : Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? i + 1 : null;

    /// <summary>십, 백, 천 as a number, or null.</summary>
    public static decimal? Small(char c) => c switch { '십' => 10, '백' => 100, '천' => 1000, _ => null };

    /// <summary>만, 억, 조, 경 as a number, or null.</summary>
    public static decimal? Large(char c) => c switch
    {
        '만' => 10_000,
        '억' => 100_000_000,
        '조' => 1_000_000_000_000,
        '경' => 10_000_000_000_000_000,
        _ => null,
    };

    /// <summary>The number of days that 하루, 이틀 … 열흘, 보름 name, or null.</summary>
    public static int? Days(string word) =>
        word == "보름" ? 15 : Array.IndexOf(DayCounts, word) is >= 0 and var i ? i + 1 : null;

    /// <summary>A native number from 하나 to 아흔아홉, or null.</summary>
    public static int? Native(string word)
    {
        if (word == "스무") return 20;
        var tens = Array.FindIndex(Tens, t => word.StartsWith(t, StringComparison.Ordinal));
        var rest = tens < 0 ? word : word[Tens[tens].Length..];
        if (rest.Length == 0) return tens < 0 ? null : (tens + 1) * 10;
        var ones = Array.FindIndex(Ones, o => o.Contains(rest));
        return ones < 0 ? null : ((tens + 1) * 10) + ones + 1;
    }
}
