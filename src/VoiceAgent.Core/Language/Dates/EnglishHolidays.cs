using System.Text.RegularExpressions;
using NodaTime;
using static VoiceAgent.Core.Language.EnglishTimeWords;

namespace VoiceAgent.Core.Language;

/// <summary>Days named by a holiday in English: "Christmas Eve", "the day before Chuseok", "last Seollal".</summary>
internal static class EnglishHolidays
{
    private const string Names = "christmas|new\\s+year'?s?|valentine'?s|halloween|(?:korean\\s+|lunar\\s+)new\\s+year'?s?|seollal|chuseok|korean\\s+thanksgiving|buddha'?s\\s+birthday|children'?s|parents'?|memorial|liberation|national\\s+foundation|hangul|hangeul|independence\\s+movement|labou?r";

    private static readonly Pattern Named = new(
        @"\b(?:(?:the\s+)?(?:(?<c>[0-9]{1,2}|two|three|a)\s+)?(?<u>days?|weeks?)\s+(?<b>before|after)\s+)?(?:(?<s>last|this|next)\s+)?(?<h>" + Names + @")(?:\s+(?<e>eve|day)\b)?" + Years,
        ignoreCase: true, notBefore: "[a-z]|'s");

    /// <summary>The rules for a day to come.</summary>
    public static readonly DateRule<LocalDate>[] Rules = [new("sSyYkKlLnN", Named, (m, today) => Day(m, today, past: false))];

    /// <summary>The rules for a day that has passed.</summary>
    public static readonly DateRule<DateSpan>[] PastRules =
        [new("sSyYkKlLnN", Named, (m, today) => Day(m, today, past: true) is { } day ? DateSpan.Day(day) : null)];

    private static LocalDate? Day(Match m, LocalDate today, bool past)
    {
        if (Of(m) is not { } holiday) return null;
        var days = Offset(m);
        LocalDate? In(int year) => holiday.In(year)?.PlusDays(days);
        if (m.Groups["y"].Success) return In(Number(m, "y"));
        var which = Which(m);
        return which == "last" || (past && which.Length == 0) ? Calendar.Last(which == "last" ? today.PlusDays(-1) : today, In) : Calendar.Next(today, In);
    }

    private static string Which(Match m) => Words(m, "s");

    private static int Offset(Match m)
    {
        var eve = m.Groups["e"].Value.StartsWith('e') || m.Groups["e"].Value.StartsWith('E') ? -1 : 0;
        if (!m.Groups["b"].Success) return eve;
        var count = m.Groups["c"].Success ? Number(m, "c") : 1;
        var days = m.Groups["u"].Value.StartsWith("w", StringComparison.OrdinalIgnoreCase) ? 7 : 1;
        return eve + (count * days * (m.Groups["b"].Value.StartsWith("b", StringComparison.OrdinalIgnoreCase) ? -1 : 1));
    }

    /// <summary>The holiday; null where "day" would have to stand behind the name ("memorial", "new year" alone stay words).</summary>
    private static Holiday? Of(Match m)
    {
        var named = m.Groups["e"].Success;
        return Words(m, "h").Replace("'", "", StringComparison.Ordinal) switch
        {
            "christmas" => new(12, 25),
            "new years" or "new year" => new(1, 1),
            "halloween" => new(10, 31),
            "chuseok" or "korean thanksgiving" => new(8, 15, Lunar: true),
            "buddhas birthday" => new(4, 8, Lunar: true),
            var h when h is "seollal" || h.StartsWith("korean new", StringComparison.Ordinal) || h.StartsWith("lunar new", StringComparison.Ordinal) => new(1, 1, Lunar: true),
            var h => named ? NamedDay(h) : null,
        };
    }

    private static Holiday? NamedDay(string name) => name switch
    {
        "valentines" => new(2, 14),
        "independence movement" => new(3, 1),
        "labor" or "labour" => new(5, 1),
        "childrens" => new(5, 5),
        "parents" => new(5, 8),
        "memorial" => new(6, 6),
        "liberation" => new(8, 15),
        "national foundation" => new(10, 3),
        "hangul" or "hangeul" => new(10, 9),
        _ => null,
    };
}
