using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds account numbers (10 to 14 digits, dashes or spaces between groups) and telephone numbers.</summary>
public static partial class AccountNumbers
{
    /// <summary>The account numbers, digits only; a mobile number is one only when nothing but it could be meant.</summary>
    public static IReadOnlyList<Found<string>> Find(string text) => [.. Candidates(text).Where(f => !IsMobile(f.Value))];

    /// <summary>The telephone numbers, digits only.</summary>
    public static IReadOnlyList<Found<string>> Phones(string text) => [.. Candidates(text).Where(f => IsPhone(f.Value))];

    private static IEnumerable<Found<string>> Candidates(string text) =>
        from match in Digits().Matches(text)
        let digits = new string([.. match.Value.Where(char.IsAsciiDigit)])
        where digits.Length is >= 9 and <= 14
        select new Found<string>(match.Index, match.Length, digits);

    private static bool IsPhone(string digits) => digits.Length is 9 or 10 or 11 && digits[0] == '0';

    private static bool IsMobile(string digits) => digits.Length < 10 || (digits.Length == 11 && digits.StartsWith("010", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![0-9,.-])[0-9]{2,14}(?:[- ][0-9]{2,8}){0,4}(?![0-9,]|[-/][0-9])(?!\s?(?:원|만|천|달러|won))", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
