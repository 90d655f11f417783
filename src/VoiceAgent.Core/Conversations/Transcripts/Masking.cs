using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Transcripts;

/// <summary>Hides numbers that identify a person or open an account, before anything is written, logged or sent to a model.</summary>
public static class Masking
{
    /// <summary>Stands for words that held a secret.</summary>
    public const string Hidden = "••••••";

    private const int FewestDigits = 7;

    private static readonly Regex DigitRun = Pattern.Linear(@"\+?\d(?:[ \-.]?\d){6,}");

    /// <summary>A number that a unit of money follows, or that commas group, is an amount, whatever its length.</summary>
    private static readonly Regex AmountBehind = Pattern.Linear(@"^(?:,\d{3}(?:\D|$)|\s*(?:[억만천]\s*)*(?:원|won\b|달러|dollars?\b|유로|euros?\b|엔|yen\b|위안))");

    /// <summary>The group that begins here goes on a word or an amount with commas.</summary>
    private static readonly Regex GoesOn = Pattern.Linear(@"(?:[A-Za-z]|\d,)$");

    /// <summary>The day and the dash of a receipt's number: R20260311-…</summary>
    private static readonly Regex Receipt = Pattern.Linear(@"^\d{8}-");

    private static readonly char[] Separators = [' ', '-', '.'];

    private static readonly Regex Date = Pattern.Linear(@"^(?:19|20)\d{2}[-.](?:0?[1-9]|1[0-2])[-.](?:0?[1-9]|[12]\d|3[01])$");

    /// <summary>
    /// The text with card, account, telephone and resident-registration numbers (seven digits or more, dashes and
    /// spaces between them or not) reduced to their last four digits. Amounts keep their commas and their unit, and stay.
    /// </summary>
    public static string Mask(string text) => DigitRun.Replace(text, match => Masked(text, match));

    private static string Masked(string text, Match match)
    {
        var isAmount = AmountBehind.IsMatch(Around.Behind(text, match.Index + match.Length));
        if (!GoesOn.IsMatch(Around.Before(text, match.Index))) return Masked(match.Value, isAmount);
        var own = match.Value.IndexOfAny(Separators) + 1;
        return own == 0 || Receipt.IsMatch(match.Value) ? match.Value : match.Value[..own] + Masked(match.Value[own..], isAmount);
    }

    /// <summary>Of "110-234-567890 50000" with 원 behind it only the last group is an amount.</summary>
    private static string Masked(string numbers, bool isAmount)
    {
        if (!isAmount) return Masked(numbers);
        var space = numbers.LastIndexOf(' ');
        return space < 0 ? numbers : Masked(numbers[..space]) + numbers[space..];
    }

    private static string Masked(string number)
    {
        var digits = string.Concat(number.Where(char.IsDigit));
        return digits.Length < FewestDigits || Date.IsMatch(number) ? number : "****" + digits[^4..];
    }
}
