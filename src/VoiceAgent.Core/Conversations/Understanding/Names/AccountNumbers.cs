using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Finds account numbers (10 to 14 digits), card numbers (16, or 15) and telephone numbers, written with dashes or spaces
/// between groups or called digit by digit: 공일공 일이삼사 오육칠팔.
/// </summary>
public static class AccountNumbers
{
    private const int Fewest = 8;

    /// <summary>The account numbers, digits only; some accounts go by a mobile number, which is one only where a bank is named.</summary>
    /// <param name="text">The normalised utterance.</param>
    /// <param name="ofBank">Whether it names a bank, or an account number was asked for.</param>
    public static IReadOnlyList<Found<string>> Find(string text, bool ofBank = false) =>
        [.. DigitRuns.Find(text, Fewest).Where(f => f.Value.Length is >= 10 and <= 14 && (ofBank || !IsMobile(f.Value)) && !IsAbroad(text, f))];

    /// <summary>The telephone numbers, digits only; +82 10 is 010.</summary>
    public static IReadOnlyList<Found<string>> Phones(string text) =>
        [.. DigitRuns.Find(text, Fewest).Select(f => IsAbroad(text, f) ? new(f.Start - 1, f.Length + 1, "0" + f.Value[2..]) : f).Where(f => IsPhone(f.Value))];

    /// <summary>The card numbers, digits only.</summary>
    public static IReadOnlyList<Found<string>> Cards(string text) => [.. DigitRuns.Find(text, Fewest).Where(f => IsCard(f.Value))];

    private static bool IsAbroad(string text, Found<string> run) => run.Start > 0 && text[run.Start - 1] == '+' && run.Value.StartsWith("82", StringComparison.Ordinal);

    /// <summary>Area or mobile numbers, and those of companies (1588-1234).</summary>
    private static bool IsPhone(string digits) => (digits.Length is >= 9 and <= 11 && digits[0] == '0')
        || (digits.Length == 8 && digits is ['1', '5' or '6' or '8', ..]);

    private static bool IsMobile(string digits) => digits.Length == 11 && digits.StartsWith("010", StringComparison.Ordinal);

    private static bool IsCard(string digits) => digits.Length == 16 || (digits.Length == 15 && digits is ['3', '4' or '7', ..]);
}
