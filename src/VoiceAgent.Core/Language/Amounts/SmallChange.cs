using System.Globalization;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Language;

/// <summary>Reads cents and pence: 12달러 50센트, "twelve dollars and fifty cents", "50 cents".</summary>
internal static class SmallChange
{
    private static readonly Pattern Behind = new(@"\A\s?(?:하고\s?|and\s)?(?<n>[0-9]{1,2}|[일이삼사오육칠팔구십]{1,3}|[a-z]{3,9}(?:[ -][a-z]{3,5})?)\s?(?:센트|펜스|cents?|pence)", ignoreCase: true);

    private static readonly Pattern Cents = new(@"\A\s?(?:센트|cents?)(?:[^a-z]|\z)", ignoreCase: true);

    /// <summary>The amount with the small change behind it, where its currency has any.</summary>
    public static Found<Money> Add(string text, Found<Money> amount)
    {
        if (amount.Value.MinorPerMajor != 100 || Behind.Match(Around.Behind(text, amount.End).ToString()) is not { Success: true } match) return amount;
        var said = match.Groups["n"].Value;
        var minor = int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : KoreanNumbers.Parse(said) ?? EnglishNumbers.Parse(said);
        return minor is > 0 and < 100 and var cents ? new(amount.Start, amount.Length + match.Length, new(amount.Value.MinorUnits + (long)cents, amount.Value.Currency)) : amount;
    }

    /// <summary>Cents alone, which are dollars' cents.</summary>
    public static Found<Money>? Alone(string text, NumberReading number)
    {
        var cents = Cents.Match(Around.Behind(text, number.End).ToString());
        return cents.Success && number.Value is > 0 and < 10_000 && number.Value == Math.Floor(number.Value)
            ? new(number.Start, number.Length + cents.Value.TrimEnd(' ', '.', ',').Length, new((long)number.Value, "USD")) : null;
    }
}
