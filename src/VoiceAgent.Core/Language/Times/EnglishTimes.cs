using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Times of day in English: "3:30 pm", "at four", "half past two", "a quarter to five", "nine in the morning", "noon".</summary>
internal static class EnglishTimes
{
    private const string HourWord = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    private const string Hour = "(?<h>2[0-3]|1[0-9]|0?[0-9]|" + HourWord + @")\b";

    private const string Behind = @"(?:\s*(?<half>[ap])\.?\s?m\b\.?|\s+(?:in\s+the\s+(?<half>morning|afternoon|evening)|at\s+(?<half>night)))";

    private const string Minute = "(?<m>[0-5]?[0-9]|five|ten|twenty(?:[- ]five)?|(?:a\\s+)?quarter|half)";

    private static readonly Pattern[] Ways =
    [
        Of(@"\b" + Minute + @"(?:\s+minutes?)?\s+(?<side>past|after|to|before|till)\s+" + Hour + "(?:\\s+o'?clock)?" + Behind + "?", notBefore: @"\s*(?:[0-9%]|won|dollars|thousand|hundred|million|people|times|days|weeks|months)"),
        Of(@"\b(?<named>noon|midday|midnight)\b"),
        Of(@"\b(?<h>2[0-3]|[01]?[0-9]):(?<m>[0-5][0-9])" + Behind + "?", notBefore: "[0-9:/-]"),
        Of(@"\b(?:(?<h>1[0-2]|0?[1-9]|" + HourWord + @")(?:\s+o'?clock)?(?:\s+(?<m>thirty|fifteen|forty-?five|twenty|ten))?)" + Behind),
        Of(@"\b(?<h>1[0-2]|0?[1-9])(?<half>[ap])\.?m\b"),
        Of(@"\b(?<h>1[0-2]|[1-9]|" + HourWord + @")\s+o'?clock"),
        Of(@"\b(?:at|by|around|before|after|until)\s+(?<h>1[0-2]|[1-9]|" + HourWord + @")(?:\s+(?<m>thirty|fifteen|forty-?five))?\b", notBefore: @"\s*(?:[0-9:%.,$₩€]|won|dollars|euros|yen|thousand|hundred|million|k\b|people|times|days|weeks|months|percent|of|more|digits|accounts?|branch|month|year|week)"),
    ];

    /// <summary>The times, first to last.</summary>
    public static IReadOnlyList<Found<LocalTime>> Find(string text) => Times.Find(text, Ways, Read);

    private static Pattern Of(string words, string? notBefore = null) => new(words, ignoreCase: true, notBefore: notBefore);

    private static Found<LocalTime>? Read(Match m)
    {
        if (m.Groups["named"].Value is { Length: > 0 } named) return new(m.Index, m.Length, named.Length == 8 ? LocalTime.Midnight : LocalTime.Noon);
        var hour = EnglishTimeWords.Number(m, "h");
        var minute = Minutes(EnglishTimeWords.Words(m, "m"), m);
        return Times.Of(m.Index, m.Length, hour, m.Groups["side"].Value.ToLowerInvariant() is "to" or "before" or "till" ? -minute : minute, HalfOf(m, hour));
    }

    private static int Minutes(string words, Match m) => words switch
    {
        "" => 0,
        "half" => 30,
        "quarter" or "a quarter" => 15,
        _ => EnglishTimeWords.Number(m, "m"),
    };

    private static DayHalf HalfOf(Match m, int hour) => EnglishTimeWords.Words(m, "half") switch
    {
        "a" or "morning" => DayHalf.Morning,
        "night" => hour is 12 or < 5 ? DayHalf.Morning : DayHalf.Afternoon,
        "p" or "afternoon" or "evening" => DayHalf.Afternoon,
        _ => m.Groups["h"].Value is ['0', ..] ? DayHalf.Told : DayHalf.Unsaid,
    };
}
