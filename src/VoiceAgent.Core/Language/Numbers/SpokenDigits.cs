using System.Text;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Language;

/// <summary>Reads digits given one by one: 일이삼사오육, 공일공, "one two three", "123 456".</summary>
public static class SpokenDigits
{
    private const string Korean = "공일이삼사오육칠팔구";

    private static readonly string[] English = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly Regex Frame = Pattern.Linear(
        @"^(?:(?:네|예|어|음),?\s*)?(?:(?:인증\s*)?(?:번호|코드)(?:는|가|은)?\s*)?(?:오티피\s*)?(?:(?:the\s+|my\s+)?(?:code|number|otp)(?:\s+is|'s)?:?\s*|it's\s+|it is\s+)?|\s*(?:이에요|예요|이예요|입니다|이요|요|이야|야|번)$");

    /// <summary>The digits, when the text is digits and the words around them ("번호는 … 이에요"), else null.</summary>
    public static string? Read(string text)
    {
        var bare = Frame.Replace(text.ToLowerInvariant(), "");
        for (var i = 0; i < English.Length; i++) bare = bare.Replace(English[i], $"{i}", StringComparison.Ordinal);
        var digits = new StringBuilder();
        return bare.All(c => Append(digits, c)) && digits.Length > 0 ? digits.ToString() : null;
    }

    /// <summary>The digit that a Korean syllable calls, or null: 공 and 영 are 0.</summary>
    internal static int? Of(char syllable) => syllable switch
    {
        '영' or '빵' => 0,
        '륙' => 6,
        _ => Korean.IndexOf(syllable, StringComparison.Ordinal) is >= 0 and var digit ? digit : null,
    };

    /// <summary>The digit that an English word in lower case calls, or null; "oh" is 0.</summary>
    internal static int? Of(string word) => word == "oh" ? 0 : Array.IndexOf(English, word) is >= 0 and var digit ? digit : null;

    private static bool Append(StringBuilder digits, char c)
    {
        if (c is ' ' or '-' or ',' or '.') return true;
        if ((char.IsAsciiDigit(c) ? c - '0' : Of(c)) is not { } digit) return false;
        digits.Append(digit);
        return true;
    }
}
