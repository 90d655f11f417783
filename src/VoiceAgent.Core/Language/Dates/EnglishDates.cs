using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.EnglishTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a day in English, the most particular first.</summary>
internal static partial class EnglishDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<LocalDate>[] Rules =
    [
        new("0123456789", MonthAndDay(), ReadMonthAndDay),
        new("0123456789", DayOfMonth(), ReadMonthAndDay),
        new("eEsSbBmMlL", MonthPart(), ReadMonthPart),
        new("mM", ShiftedMonth(), ReadShiftedMonth),
        new("dDwWmM", FromNow(), ReadFromNow),
        new("gG", Ago(), (m, today) => Move(today, m, -1)),
        new("dDtTyY", Relative(), (m, today) => today.PlusDays(Days(m.Value))),
        new("tTnNlL", ShiftedWeekday(), ReadShiftedWeekday),
        new("mMtTwWfFsS", PlainWeekday(), (m, today) => Calendar.NextWeekday(today, WeekdayOf(m))),
        new("0123456789", DayAlone(), (m, today) => Calendar.NextDay(today, Number(m, "d"))),
    ];

    private static LocalDate? ReadMonthAndDay(Match m, LocalDate today)
    {
        var (month, day) = (MonthOf(m), Number(m, "d"));
        return m.Groups["y"].Success ? Calendar.Date(Number(m, "y"), month, day) : Calendar.Next(today, month, day);
    }

    private static LocalDate? ReadMonthPart(Match m, LocalDate today)
    {
        var month = MonthOf(m);
        var year = m.Groups["y"].Success ? Number(m, "y") : month < today.Month ? today.Year + 1 : today.Year;
        return Calendar.Date(year, month, 1) is { } first ? Part(first, m.Groups["p"].Value) : null;
    }

    private static LocalDate? ReadShiftedMonth(Match m, LocalDate today)
    {
        var first = Calendar.Month(today).PlusMonths(m.Groups["s"].Value.ToLowerInvariant() switch { "next" => 1, "last" => -1, _ => 0 });
        return m.Groups["d"].Success ? Calendar.Date(first.Year, first.Month, Number(m, "d")) : Part(first, m.Groups["p"].Value);
    }

    private static LocalDate Part(LocalDate first, string part) => part.ToLowerInvariant() switch
    {
        "beginning" or "start" or "first" or "early" => first,
        "middle" or "mid" => first.PlusDays(14),
        _ => Calendar.MonthEnd(first),
    };

    private static LocalDate? ReadFromNow(Match m, LocalDate today) => Move(today, m, 1);

    private static LocalDate Move(LocalDate today, Match m, int sign)
    {
        var count = Number(m, "n") * sign;
        return char.ToLowerInvariant(m.Groups["u"].Value[0]) switch
        {
            'w' => today.PlusWeeks(count),
            'm' => today.PlusMonths(count),
            _ => today.PlusDays(count),
        };
    }

    private static int Days(string words)
    {
        var lower = words.ToLowerInvariant();
        if (lower.StartsWith("the day after", StringComparison.Ordinal) || lower.StartsWith("day after", StringComparison.Ordinal)) return 2;
        if (lower.Contains("before", StringComparison.Ordinal)) return -2;
        return lower[0] == 'y' ? -1 : lower.StartsWith("tom", StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>"Next Friday" is the Friday of next week, "this Friday" the one of this week, "last Friday" the one of last week.</summary>
    private static LocalDate? ReadShiftedWeekday(Match m, LocalDate today)
    {
        var weeks = m.Groups["s"].Value.ToLowerInvariant() switch { "next" => 1, "last" => -1, _ => 0 };
        return Calendar.Monday(today).PlusWeeks(weeks).PlusDays(WeekdayOf(m) - 1);
    }

    [GeneratedRegex(@"\b" + Month + @"\s+(?:the\s+)?" + Day + @"(?:,?\s+(?<y>20[0-9]{2}))?", Options)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"\b(?:the\s+)?" + Day + @"\s+(?:of\s+)?" + Month + @"\b(?:,?\s+(?<y>20[0-9]{2}))?", Options)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\b(?:the\s+)?(?<p>end|beginning|start|middle|mid|early|late)(?:\s+of|-)?\s*" + Month + @"(?:,?\s+(?<y>20[0-9]{2}))?\b", Options)]
    private static partial Regex MonthPart();

    [GeneratedRegex(@"\b(?:the\s+)?(?:(?<p>end|beginning|start|middle|first|last day)|" + Ordinal + @")\s+of\s+(?:the|(?<s>this|next|last))\s+month\b", Options)]
    private static partial Regex ShiftedMonth();

    [GeneratedRegex(@"\bin\s+(?:a\s+)?" + Count + @"\s+(?<u>days?|weeks?|months?)(?:'?\s+time)?\b|\b" + Count + @"\s+(?<u>days?|weeks?|months?)\s+(?:from\s+(?:now|today)|later)\b", Options)]
    private static partial Regex FromNow();

    [GeneratedRegex(@"\b" + Count + @"\s+(?<u>days?|weeks?|months?)\s+ago\b", Options)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\b(?:the\s+)?day\s+(?:after\s+tomorrow|before\s+yesterday)\b|\b(?:today|tonight|tomorrow|tmrw|yesterday)\b", Options)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?<s>this|next|last)(?:\s+week(?:\s+on|'s)?)?\s+" + Weekday, Options)]
    private static partial Regex ShiftedWeekday();

    [GeneratedRegex(@"\b(?:this\s+coming\s+)?" + Weekday, Options)]
    private static partial Regex PlainWeekday();

    [GeneratedRegex(@"\b(?:on\s+)?the\s+" + Ordinal + @"\b(?!\s+(?:one|time|card|account))", Options)]
    private static partial Regex DayAlone();
}
