using NodaTime;
using NodaTime.Text;

namespace VoiceAgent.Web.Console.Words;

/// <summary>A time of day as a browser's time field holds it: <c>14:05</c>, or <c>14:05:00</c>.</summary>
internal static class ClockTime
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The time, or null when there is none.</summary>
    public static LocalTime? Parse(string? text) =>
        Minutes.Parse(text is { Length: > 5 } ? text[..5] : text ?? "") is { Success: true } parsed ? parsed.Value : null;

    /// <summary>The time as a field holds it.</summary>
    public static string Of(LocalTime time) => Minutes.Format(time);
}
