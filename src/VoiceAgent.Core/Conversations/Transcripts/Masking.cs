using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Conversations.Transcripts;

/// <summary>Hides numbers that identify a person or open an account, before anything is written, logged or sent to a model.</summary>
public static partial class Masking
{
    /// <summary>
    /// The text with card, account, telephone and resident-registration numbers (seven digits or more, dashes and
    /// spaces between them or not) reduced to their last four digits. Amounts keep their commas and their unit, and stay.
    /// </summary>
    public static string Mask(string text) => LongNumber().Replace(text, match =>
    {
        var digits = string.Concat(match.Value.Where(char.IsDigit));
        return digits.Length < 7 || IsDate(match.Value) ? match.Value : "****" + digits[^4..];
    });

    /// <summary>Stands for words that held a secret.</summary>
    public const string Hidden = "••••••";

    private static bool IsDate(string number) => Date().IsMatch(number);

    // A number that a unit of money follows, or that commas group, is an amount, whatever its length.
    [GeneratedRegex(@"(?<![A-Za-z\d]|\d,|[A-Za-z]\d{8}-)\+?\d(?:[ \-.]?\d){6,18}(?!\d|,\d{3}(?!\d)|\s*(?:[억만천]\s*)*(?:원|won\b|달러|dollars?\b|유로|euros?\b|엔|yen\b|위안))")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^(?:19|20)\d{2}[-.](?:0?[1-9]|1[0-2])[-.](?:0?[1-9]|[12]\d|3[01])$")]
    private static partial Regex Date();
}
