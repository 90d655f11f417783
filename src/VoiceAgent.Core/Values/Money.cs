using System.Globalization;

namespace VoiceAgent.Core.Values;

/// <summary>
/// An amount of one currency, in its minor unit: 30만원 is 300000 KRW, two hundred dollars is 20000 USD.
/// </summary>
/// <param name="MinorUnits">The amount in the currency's smallest unit (won, cent).</param>
/// <param name="Currency">ISO 4217 code in capitals.</param>
public readonly record struct Money(long MinorUnits, string Currency)
{
    private static readonly HashSet<string> WithoutMinorUnit = ["KRW", "JPY", "VND"];

    /// <summary>An amount in Korean won.</summary>
    public static Money Won(long won) => new(won, "KRW");

    /// <summary>How many minor units make one major unit: 1 for won and yen, 100 for most others.</summary>
    public int MinorPerMajor => WithoutMinorUnit.Contains(Currency) ? 1 : 100;

    /// <summary>The amount in major units, for arithmetic with rates and for display.</summary>
    public decimal Major => (decimal)MinorUnits / MinorPerMajor;

    /// <summary>An amount from major units, rounded half up to the minor unit.</summary>
    public static Money FromMajor(decimal major, string currency)
    {
        var unit = new Money(0, currency).MinorPerMajor;
        return new((long)Math.Round(major * unit, MidpointRounding.AwayFromZero), currency);
    }

    /// <summary>Reads the form that <see cref="ToString"/> writes, such as <c>300000 KRW</c>.</summary>
    /// <exception cref="FormatException">The text has another shape.</exception>
    public static Money Parse(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 1) throw new FormatException($"'{text}' is not an amount; expected '300000 KRW'.");
        return new(long.Parse(text.AsSpan(0, space), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), text[(space + 1)..]);
    }

    /// <summary>Minor units and currency, as stored: <c>300000 KRW</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MinorUnits} {Currency}");
}
