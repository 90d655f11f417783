using NodaTime;
using NodaTime.Text;
using VoiceAgent.Web.Console.Words;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Calls;

/// <summary>When to call, as it is typed.</summary>
internal sealed class CallDraft
{
    public bool IsNow { get; set; } = true;
    public string Date { get; set; } = "";
    public string At { get; set; } = "10:00";

    /// <summary>What is wrong, in words, or null.</summary>
    public string? Check(Instant now)
    {
        if (IsNow) return null;
        if (Parse() is not { } when) return In("날짜와 시간을 골라 주세요.", "Please choose a date and a time.");
        return when > now ? null : In("이미 지난 시간이에요. 앞으로의 시간을 골라 주세요.", "That time is past. Please choose one to come.");
    }

    /// <summary>When the draft means; null for now. Only for a draft without complaints.</summary>
    public Instant? When => IsNow ? null : Parse();

    private Instant? Parse()
    {
        var date = LocalDatePattern.Iso.Parse(Date);
        var time = ClockTime.Parse(At);
        return date.Success && time is { } clock ? (date.Value + clock).InZoneLeniently(Times.Zone).ToInstant() : null;
    }
}
