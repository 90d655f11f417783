using NodaTime;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Web.Console.Words;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>Regular calls as they are typed.</summary>
internal sealed class ScheduleDraft
{
    // Nobody is rung outside these hours.
    private static readonly LocalTime Earliest = new(8, 0);
    private static readonly LocalTime Latest = new(21, 0);

    public HashSet<IsoDayOfWeek> Days { get; } = [];
    public string At { get; set; } = "10:00";
    public string WindowStart { get; set; } = "09:00";
    public string WindowEnd { get; set; } = "18:00";
    public int Tries { get; set; } = 3;
    public bool Active { get; set; } = true;

    public static ScheduleDraft Of(Schedule schedule)
    {
        var draft = new ScheduleDraft
        {
            At = ClockTime.Of(schedule.At),
            WindowStart = ClockTime.Of(schedule.WindowStart),
            WindowEnd = ClockTime.Of(schedule.WindowEnd),
            Tries = schedule.Tries,
            Active = schedule.Active,
        };
        draft.Days.UnionWith(WeekdayRule.Days(schedule.Rule));
        return draft;
    }

    /// <summary>What is wrong, in words, or null.</summary>
    public string? Check()
    {
        if (Days.Count == 0) return In("요일을 하나 이상 골라 주세요.", "Please choose at least one weekday.");
        if ((ClockTime.Parse(At), ClockTime.Parse(WindowStart), ClockTime.Parse(WindowEnd)) is not ({ } at, { } start, { } end))
            return In("시간을 모두 골라 주세요.", "Please choose every time.");
        if (start < Earliest || end > Latest)
            return In("전화는 오전 8시부터 오후 9시 사이에만 걸 수 있어요.", "Calls are placed between 8 in the morning and 9 in the evening only.");
        return start <= at && at < end
            ? null
            : In("전화 시간은 전화해도 되는 시간 안에 있어야 해요.", "The time of the call must lie within the hours in which calls are allowed.");
    }

    /// <summary>Takes the draft over into the record; true, since there is always something to save. Only for a draft without complaints.</summary>
    public bool ApplyTo(Schedule schedule)
    {
        schedule.Rule = WeekdayRule.Of(Days);
        schedule.At = Time(At);
        schedule.WindowStart = Time(WindowStart);
        schedule.WindowEnd = Time(WindowEnd);
        schedule.Tries = Tries;
        schedule.Active = Active;
        return true;
    }

    private static LocalTime Time(string text) => ClockTime.Parse(text) ?? throw new InvalidOperationException("The draft was not checked.");
}
