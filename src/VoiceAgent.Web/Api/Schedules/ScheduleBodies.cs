using NodaTime;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Web.Api.Schedules;

/// <summary>A schedule as the API gives it.</summary>
/// <param name="Id">The key.</param>
/// <param name="ResidentId">Who is called.</param>
/// <param name="Dialog">The dialog of the call.</param>
/// <param name="Rule">RFC 5545 recurrence rule.</param>
/// <param name="StartsOn">First day, local.</param>
/// <param name="At">Local time of the first try.</param>
/// <param name="TimeZone">IANA time zone.</param>
/// <param name="WindowStart">Nobody is rung before this local time.</param>
/// <param name="WindowEnd">Nobody is rung at or after this local time.</param>
/// <param name="Tries">How often a call is tried.</param>
/// <param name="RetryMinutes">Minutes between tries.</param>
/// <param name="Active">Switched on.</param>
public sealed record ScheduleBody(
    Guid Id, Guid ResidentId, string Dialog, string Rule, LocalDate StartsOn, LocalTime At, string TimeZone,
    LocalTime WindowStart, LocalTime WindowEnd, int Tries, int RetryMinutes, bool Active)
{
    internal static ScheduleBody Of(Schedule schedule) => new(
        schedule.Id, schedule.ResidentId, schedule.Dialog, schedule.Rule, schedule.StartsOn, schedule.At, schedule.TimeZone,
        schedule.WindowStart, schedule.WindowEnd, schedule.Tries, schedule.RetryMinutes, schedule.Active);
}

/// <summary>A schedule as the API takes it.</summary>
public sealed record ScheduleDraft
{
    /// <summary>Who is called; cannot be changed later.</summary>
    public Guid? ResidentId { get; init; }

    /// <summary>The dialog of the call; <c>check-in</c> if left out.</summary>
    public string? Dialog { get; init; }

    /// <summary>RFC 5545 recurrence rule, such as <c>FREQ=WEEKLY;BYDAY=MO,TH</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>First day, local; today if left out.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>Local time of the first try; 10:00 if left out.</summary>
    public LocalTime? At { get; init; }

    /// <summary>IANA time zone; Asia/Seoul if left out.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Nobody is rung before this local time, 08:00 or later; 09:00 if left out.</summary>
    public LocalTime? WindowStart { get; init; }

    /// <summary>Nobody is rung at or after this local time, 21:00 or earlier; 18:00 if left out.</summary>
    public LocalTime? WindowEnd { get; init; }

    /// <summary>How often a call is tried, 1 to 5; 3 if left out.</summary>
    public int? Tries { get; init; }

    /// <summary>Minutes between tries, 5 to 240; 30 if left out.</summary>
    public int? RetryMinutes { get; init; }

    /// <summary>Switched on, unless false.</summary>
    public bool? Active { get; init; }

    /// <summary>Puts what was sent into the record.</summary>
    internal void WriteTo(Schedule schedule, LocalDate today)
    {
        schedule.Dialog = Dialog ?? "check-in";
        schedule.Rule = Rule?.Trim() ?? "";
        schedule.StartsOn = StartsOn ?? today;
        schedule.At = At ?? new(10, 0);
        schedule.TimeZone = TimeZone ?? LocalToday.Zone.Id;
        schedule.WindowStart = WindowStart ?? new(9, 0);
        schedule.WindowEnd = WindowEnd ?? new(18, 0);
        schedule.Tries = Tries ?? 3;
        schedule.RetryMinutes = RetryMinutes ?? 30;
        schedule.Active = Active ?? true;
    }
}
