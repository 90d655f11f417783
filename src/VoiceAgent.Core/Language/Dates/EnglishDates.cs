using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.EnglishTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>The ways of naming a day in English, the most particular first.</summary>
internal static class EnglishDates
{
    private const string Units = "(?<u>days?|weeks?|fortnights?|months?|years?)";

    private const string Marks = "aeuoAEUO";

    /// <summary>The rules, in the order to try them.</summary>
    public static readonly DateRule<LocalDate>[] Rules =
    [
        new(Marks, Of(@"\b" + Month + @"\s+(?:the\s+)?" + Day + Years, notBefore: MoreFigures), ReadMonthAndDay),
        new(Marks, Of(@"\b(?:the\s+)?" + Day + @"\s+(?:of\s+)?" + Month + Years), ReadMonthAndDay),
        new("fF", Of(@"\b" + Count + @"\s+(?<u>days?|weeks?|months?)\s+(?:from|after)\s+(?:(?<r>today|tomorrow)|(?:(?<s>this|next)\s+)?" + Weekday + ")"), ReadFromDay),
        new("yY", Of(@"\b(?:the\s+)?(?<k>first|second|third|fourth|last)\s+" + Weekday + @"\s+(?:of|in)\s+(?:(?:the|(?<s>this|next|last))\s+month\b|" + Month + Years + ")"), ReadNthWeekday),
        new("eEsSbBmMlL", Of(@"\b(?:the\s+)?(?<p>end|beginning|start|middle|mid|early|late|last\s+day)(?:\s+of|-)?\s*" + Month + Years), ReadMonthPart),
        new("mM", Of(@"\b(?:the\s+)?(?:(?<p>end|beginning|start|middle|last\s+day)|" + Ordinal + @")\s+of\s+(?:the|(?<s>this|next|last))\s+month\b|\b(?<s>this|next|last)\s+month\s+on\s+the\s+" + Ordinal), ReadShiftedMonth),
        new("yY", Of(@"\b(?:the\s+)?end\s+of\s+(?:the|(?<s>this|next|last))\s+year\b"), (m, today) => Calendar.Date(today.Year + Shift(m), 12, 31)),
        new("dDwWmMyYfF", Of(@"\bin\s+(?:about\s+)?" + Count + @"\s+" + Units + @"(?:'?\s+time)?\b|\b" + Count + @"\s+" + Units + @"\s+(?:from\s+now|later|hence)\b"), (m, today) => Move(today, m, 1)),
        new("gG", Of(@"\b" + Count + @"\s+" + Units + @"\s+ago\b"), (m, today) => Move(today, m, -1)),
        new("dDtTyY", Of(@"\b(?:the\s+)?day\s+(?:after\s+tomorrow|before\s+yesterday)\b|\b(?:today|tonight|tomorrow|tmrw|tmr|yesterday)\b"), (m, today) => today.PlusDays(Days(m.Value))),
        new("aA", Of(@"\b(?:the\s+)?" + Weekday + @"\s+after\s+next\b|\bthe\s+week\s+after\s+next(?:\s+on)?\s+" + Weekday), (m, today) => Calendar.WeekdayOf(today, 2, WeekdayOf(m))),
        new("wW", Of(@"\b(?<s>this|next|last)\s+week(?:\s+on|'s)?\s+" + Weekday + @"|\b" + Weekday + @"\s+(?:of\s+)?(?<s>this|next|last)\s+week\b"), (m, today) => Calendar.WeekdayOf(today, Shift(m), WeekdayOf(m))),
        new("wW", Of(@"\b(?:(?<s>this|next|last)|the|at\s+the|on\s+the)\s+weekend\b"), (m, today) => Calendar.WeekdayOf(today, Shift(m), 6)) { Others = (m, today) => [Calendar.WeekdayOf(today, Shift(m), 7)] },
        new("tTnNlLcC", Of(@"\b(?:(?<s>this|next|last)|(?<s>this|the)\s+coming|coming)\s+" + Weekday), ReadShiftedWeekday) { Others = OtherShiftedWeekday },
        new("mMtTwWfFsS", Of(@"\b" + Weekday), (m, today) => Calendar.NextWeekday(today, WeekdayOf(m))) { Others = (m, today) => [(int)today.DayOfWeek == WeekdayOf(m) ? today.PlusWeeks(1) : null] },
        new("dD", Of(@"\b(?:the\s+)?month[- ]?end\b|\bend\s+of\s+month\b"), (_, today) => Calendar.MonthEnd(today)),
        new(Marks, Of(@"\b(?:on\s+)?the\s+" + Ordinal, notBefore: @"\s+(?:one|time|card|account|day|week|month|transfer|payment|quarter|half|person|of)"), (m, today) => Calendar.NextDay(today, Number(m, "d"))),
    ];

    private static Pattern Of(string words, string? notBefore = null) => new(words, ignoreCase: true, notBefore: notBefore);

    private static LocalDate? ReadMonthAndDay(Match m, LocalDate today)
    {
        var (month, day) = (MonthOf(m), Number(m, "d"));
        return m.Groups["y"].Success ? Calendar.Date(Number(m, "y"), month, day) : Calendar.Next(today, month, day);
    }

    /// <summary>"A week from Friday", "two days after tomorrow".</summary>
    private static LocalDate? ReadFromDay(Match m, LocalDate today)
    {
        var from = m.Groups["w"].Success ? Calendar.NextWeekday(Shift(m) > 0 ? Calendar.Monday(today).PlusWeeks(1) : today, WeekdayOf(m))
            : today.PlusDays(Words(m, "r") == "tomorrow" ? 1 : 0);
        return Move(from, m, 1);
    }

    private static LocalDate? ReadNthWeekday(Match m, LocalDate today) => MonthNamed(m, today) is { } month
        ? Calendar.NthWeekday(month, Array.IndexOf(["last", "first", "second", "third", "fourth"], Words(m, "k")), WeekdayOf(m)) : null;

    /// <summary>The month named by name or by this, next, last; this month when none is.</summary>
    private static LocalDate? MonthNamed(Match m, LocalDate today)
    {
        if (!m.Groups["m"].Success) return Calendar.Month(today).PlusMonths(Shift(m));
        var month = MonthOf(m);
        return Calendar.Date(m.Groups["y"].Success ? Number(m, "y") : month < today.Month ? today.Year + 1 : today.Year, month, 1);
    }

    private static LocalDate? ReadMonthPart(Match m, LocalDate today) => MonthNamed(m, today) is { } first ? Part(first, m) : null;

    private static LocalDate? ReadShiftedMonth(Match m, LocalDate today)
    {
        var first = Calendar.Month(today).PlusMonths(Shift(m));
        return m.Groups["d"].Success ? Calendar.Date(first.Year, first.Month, Number(m, "d")) : Part(first, m);
    }

    private static LocalDate Part(LocalDate first, Match m) => Words(m, "p") switch
    {
        "beginning" or "start" or "early" => first,
        "middle" or "mid" => first.PlusDays(14),
        _ => Calendar.MonthEnd(first),
    };

    private static LocalDate Move(LocalDate from, Match m, int sign)
    {
        var count = Number(m, "n") * sign;
        return char.ToLowerInvariant(m.Groups["u"].Value[0]) switch
        {
            'w' => from.PlusWeeks(count),
            'f' => from.PlusWeeks(2 * count),
            'm' => from.PlusMonths(count),
            'y' => from.PlusYears(Math.Clamp(count, -100, 100)),
            _ => from.PlusDays(count),
        };
    }

    private static int Shift(Match m) => Words(m, "s") switch { "next" => 1, "last" => -1, _ => 0 };

    private static int Days(string words)
    {
        var lower = words.ToLowerInvariant();
        if (lower.Contains("after", StringComparison.Ordinal)) return 2;
        if (lower.Contains("before", StringComparison.Ordinal)) return -2;
        return lower[0] == 'y' ? -1 : lower.StartsWith("tm", StringComparison.Ordinal) || lower.StartsWith("tom", StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>"Next Friday" is the Friday of next week, "this Friday" the one of this week, "last Friday" the one of last week, "coming Friday" the very next.</summary>
    private static LocalDate? ReadShiftedWeekday(Match m, LocalDate today) => m.Value.Contains("coming", StringComparison.OrdinalIgnoreCase)
        ? Calendar.NextWeekday(today, WeekdayOf(m)) : Calendar.WeekdayOf(today, Shift(m), WeekdayOf(m));

    /// <summary>"Next Friday" is to some the very next one, "last Friday" to some the one just past.</summary>
    private static IEnumerable<LocalDate?> OtherShiftedWeekday(Match m, LocalDate today) => Shift(m) switch
    {
        1 => [Calendar.NextWeekday(today.PlusDays(1), WeekdayOf(m))],
        -1 => [Calendar.LastWeekday(today, WeekdayOf(m))],
        _ => [],
    };
}
