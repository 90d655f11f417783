using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.CareCalls.Residents;

/// <summary>Telephone numbers as people write them, against the one form in which they are kept.</summary>
public static class PhoneNumber
{
    /// <summary>The number in E.164, or null when it cannot be one: <c>010-1234-5678</c> is <c>+821012345678</c>.</summary>
    public static string? Normalise(string? written)
    {
        var digits = Separators.Replace(written ?? "", "");
        var number = digits switch
        {
            ['+', '8', '2', '0', .. var rest] => "+82" + rest,
            ['+', ..] => digits,
            ['0', .. var rest] => "+82" + rest,
            _ => "",
        };
        return (number.StartsWith("+82", StringComparison.Ordinal) ? Korean : Foreign).IsMatch(number) ? number : null;
    }

    private static readonly Regex Separators = Pattern.Linear(@"[\s().-]");

    // 2 (Seoul) to 10 (mobile), then 7 or 8 digits.
    private static readonly Regex Korean = Pattern.Linear(@"^\+82[1-9][0-9]{7,9}\z");

    private static readonly Regex Foreign = Pattern.Linear(@"^\+[1-9][0-9]{7,14}\z");
}
