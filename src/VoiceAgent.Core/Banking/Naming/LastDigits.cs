using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Naming;

/// <summary>The only part of an account's or a card's number that is ever said.</summary>
public static class LastDigits
{
    private const int Shown = 4;

    /// <summary>The last four digits of a number, punctuation left out; fewer when the number has fewer.</summary>
    public static string Of(string number)
    {
        var digits = Digits(number);
        return digits.Length <= Shown ? digits : digits[^Shown..];
    }

    /// <summary>The last four digits as a fact, so that a voice reads them digit by digit.</summary>
    public static Value Fact(string number) => new(ValueKind.AccountNumber, Of(number));

    /// <summary>The digits of a text alone.</summary>
    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
