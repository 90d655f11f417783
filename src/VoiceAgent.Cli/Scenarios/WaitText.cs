using System.Globalization;
using NodaTime;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Reads how long a scenario waits: <c>30 seconds</c>, <c>11 minutes</c>, <c>2 hours</c>, <c>1 day</c>.</summary>
internal static class WaitText
{
    private const int LongestDays = 366;

    private static readonly Dictionary<string, Duration> Units = new()
    {
        ["second"] = Duration.FromSeconds(1), ["minute"] = Duration.FromMinutes(1), ["hour"] = Duration.FromHours(1), ["day"] = Duration.FromDays(1),
    };

    /// <summary>The time, or null when it is none or more than a year.</summary>
    public static Duration? Read(string words)
    {
        if (words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var number, var unit]) return null;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || !Units.TryGetValue(unit.TrimEnd('s'), out var one)) return null;
        var wait = one * count;
        return wait <= Duration.FromDays(LongestDays) ? wait : null;
    }
}
