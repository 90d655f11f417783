using System.Globalization;
using NodaTime;
using VoiceAgent.Core.Speech;

namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>Reads a time of day out: 오후 2시 30분 for the eye, 오후 두 시 삼십 분 for the ear.</summary>
internal static class TimeText
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private static readonly string[] Hours = ["열두", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한"];

    /// <summary>The time in words.</summary>
    /// <param name="time">To the minute.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    /// <param name="spoken">Whether it is to be spoken: Korean hours are native numerals, minutes Sino-Korean.</param>
    public static string Of(LocalTime time, string language, bool spoken)
    {
        if (language != "ko") return time.ToString("h:mm tt", English);
        var half = time.Hour < 12 ? "오전" : "오후";
        if (!spoken) return half + " " + time.ClockHourOfHalfDay + "시" + (time.Minute == 0 ? "" : $" {time.Minute}분");
        return half + " " + Hours[time.Hour % 12] + " 시" + (time.Minute == 0 ? "" : $" {KoreanNumberWriter.Spell(time.Minute)} 분");
    }
}
