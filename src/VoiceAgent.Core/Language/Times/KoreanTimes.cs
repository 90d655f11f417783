using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace VoiceAgent.Core.Language;

/// <summary>Times of day in Korean: 오전 열 시, 오후 세 시 반, 밤 11시, 열두 시 십 분 전, 15:30, 정오.</summary>
internal static class KoreanTimes
{
    private const string Half = @"(?<half>오전|오후|새벽|아침|점심|한낮|대낮|낮|저녁|한밤중|밤)(?:에)?\s?";

    private const string Hour = "(?<h>2[0-4]|1[0-9]|0?[0-9]|열\\s?(?:한|하나|두)?|한|두|세|네|다섯|여섯|일곱|여덟|아홉|십[삼사오육칠팔구]|이십[일이삼사]?|영)";

    private const string Minute = "(?<m>[1-5]?[0-9]|[이삼사오]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구])";

    private const string Clock = Hour + @"\s?시(?:\s?(?:" + Minute + @"\s?분(?<to>\s?전)?|(?<m>반)|정각))?";

    /// <summary>What makes another word of 시: 시간, 시작, 한시름, 두 시점.</summary>
    private const string NoClock = "간|작|장|점|적|름|바삐|라도|[0-9]";

    private static readonly Pattern[] Ways =
    [
        new(Half + Clock, notBefore: NoClock),
        new(Half + "(?<h>1[0-2]|0?[0-9]):(?<m>[0-5][0-9])", notBefore: "[0-9:/-]"),
        new(Clock, notAfter: "[0-9][.:]?|[가-힣-[일레에욜날]]", notBefore: NoClock),
        new("(?<h>2[0-3]|[01]?[0-9]):(?<m>[0-5][0-9])", notAfter: "[0-9:./-]", notBefore: "[0-9:/-]"),
        new("(?<named>정오|자정)", notAfter: "[가-힣-[일레에욜날]]"),
    ];

    /// <summary>The times, first to last.</summary>
    public static IReadOnlyList<Found<LocalTime>> Find(string text) =>
        text.AsSpan().ContainsAny("시정:") ? Times.Find(text, Ways, Read) : [];

    private static Found<LocalTime>? Read(Match m)
    {
        if (m.Groups["named"].Value is { Length: > 0 } named) return new(m.Index, m.Length, named == "정오" ? LocalTime.Noon : LocalTime.Midnight);
        var hour = HourOf(m.Groups["h"].Value);
        var minute = m.Groups["m"].Value switch { "" => 0, "반" => 30, var word => Number(word) };
        return Times.Of(m.Index, m.Length, hour, m.Groups["to"].Success ? -minute : minute, HalfOf(m, hour));
    }

    private static int HourOf(string word) => word == "영" ? 0 : Number(word.Replace(" ", "", StringComparison.Ordinal));

    private static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : (int)(KoreanNumbers.Parse(word) ?? -1);

    /// <summary>밤 열두 시 is midnight and 밤 한 시 past it; 낮 열두 시 is noon and 점심 한 시 past it.</summary>
    private static DayHalf HalfOf(Match m, int hour) => m.Groups["half"].Value switch
    {
        "오전" or "새벽" or "아침" => DayHalf.Morning,
        "오후" or "저녁" => DayHalf.Afternoon,
        "밤" or "한밤중" => hour is 12 or < 5 ? DayHalf.Morning : DayHalf.Afternoon,
        "" => m.Groups["h"].Value is ['0', ..] ? DayHalf.Told : DayHalf.Unsaid,
        _ => hour is 10 or 11 ? DayHalf.Morning : DayHalf.Afternoon,
    };
}
