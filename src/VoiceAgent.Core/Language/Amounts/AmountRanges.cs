using System.Globalization;
using System.Text.RegularExpressions;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Language;

/// <summary>Joins two amounts of which either may be meant: 5만원에서 6만원, 5~6만 원, 5만원 아니면 10만원, "50 or 60 dollars".</summary>
internal static class AmountRanges
{
    private static readonly Pattern Between = new(@"\A\s?(?:~|-|에서|부터|내지|또는|아니면|이나|or|to)\s?\z", ignoreCase: true);

    private static readonly Pattern OnlyFirst = new(@"(?<n>[0-9]{1,3})\s?(?<by>~|-|,|에서|내지|아니면|\sor\s|\sto\s)\s?\z", ignoreCase: true);

    /// <summary>"5만원에서 6만원으로 바꿔 줘" changes one into the other.</summary>
    private static readonly Pattern Into = new(@"\A(?:으로|로)");

    /// <summary>The amounts with ranges joined: the first is the value, the second an alternative.</summary>
    public static IReadOnlyList<Found<Money>> Join(string text, List<Found<Money>> found)
    {
        var joined = new List<Found<Money>>();
        foreach (var amount in found.Select(amount => WithFirst(text, amount)))
        {
            if (joined.Count > 0 && AreOne(text, joined[^1], amount))
                joined[^1] = new(joined[^1].Start, amount.End - joined[^1].Start, joined[^1].Value) { Alternatives = [.. joined[^1].Alternatives, amount.Value] };
            else joined.Add(amount);
        }

        return joined;
    }

    private static bool AreOne(string text, Found<Money> first, Found<Money> second) =>
        first.Value.Currency == second.Value.Currency && first.Value != second.Value && second.Start - first.End is >= 0 and <= 8
        && Between.IsMatch(text.AsSpan(first.End, second.Start - first.End)) && !Into.IsMatch(Around.Behind(text, second.End));

    /// <summary>The amount with the figure that stands before it without a unit: the 5 of 5~6만 원.</summary>
    private static Found<Money> WithFirst(string text, Found<Money> amount)
    {
        if (!char.IsAsciiDigit(text[amount.Start]) || OnlyFirst.Match(Around.Before(text, amount.Start).ToString()) is not { Success: true } first) return amount;
        var low = int.Parse(first.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        var start = amount.Start - first.Length;
        if (start > 0 && text[start - 1] is '-' or ',' or '.' or ':' or '/' || Lead(text, amount) is not { } high || !Fits(low, high, first)) return amount;
        return new(start, amount.End - start, new(amount.Value.MinorUnits / high * low, amount.Value.Currency)) { Alternatives = [amount.Value] };
    }

    private static bool Fits(int low, int high, Match first) => low > 0 && (first.Groups["by"].Value == "," ? high == low + 1 : low < high);

    /// <summary>The figure that leads an amount which is that many of one unit; null for 12,345 or 5만 3천.</summary>
    private static int? Lead(string text, Found<Money> amount)
    {
        var length = Figures.Length(text, amount.Start);
        return length <= 3 && int.TryParse(text.AsSpan(amount.Start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var lead) && lead > 0
            && amount.Value.MinorUnits % lead == 0 ? lead : null;
    }
}
