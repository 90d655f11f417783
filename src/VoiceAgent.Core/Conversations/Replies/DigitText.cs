using VoiceAgent.Core.Speech;

namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>Reads numbers out that are called digit by digit: the end of an account's, a telephone's.</summary>
internal static class DigitText
{
    /// <summary>The last four digits, as what they are.</summary>
    public static string Last(string number, string language, bool spoken)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var last = digits.Length > 4 ? digits[^4..] : digits;
        return (language == "ko" ? "끝자리 " : "ending in ") + Digits(last, language, spoken);
    }

    /// <summary>A Korean telephone number in its groups (010-1234-5678); any other as it is.</summary>
    public static string Phone(string number, string language, bool spoken)
    {
        var groups = Groups(string.Concat(number.Where(char.IsAsciiDigit)));
        if (groups.Length < 2) return number;
        return string.Join(spoken ? ", " : "-", groups.Select(group => Digits(group, language, spoken)));
    }

    private static string Digits(string digits, string language, bool spoken)
    {
        if (!spoken) return digits;
        return language == "ko" ? KoreanNumberWriter.Digits(digits) : string.Join(' ', digits.ToCharArray());
    }

    private static string[] Groups(string digits)
    {
        if (digits.Length == 8) return [digits[..4], digits[4..]];
        if (digits.Length is < 9 or > 11 || digits[0] != '0') return [];
        var area = digits.StartsWith("02", StringComparison.Ordinal) ? 2 : 3;
        return [digits[..area], digits[area..^4], digits[^4..]];
    }
}
