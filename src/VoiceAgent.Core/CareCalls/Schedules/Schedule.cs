using NodaTime;

namespace VoiceAgent.Core.CareCalls.Schedules;

/// <summary>When a resident is called: an iCalendar rule in a time zone, with a calling window and a number of tries.</summary>
public sealed class Schedule
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who is called.</summary>
    public required Guid ResidentId { get; init; }

    /// <summary>The dialog of the call, such as <c>check-in</c>.</summary>
    public required string Dialog { get; set; }

    /// <summary>RFC 5545 recurrence rule, such as <c>FREQ=WEEKLY;BYDAY=MO,TH</c>.</summary>
    public required string Rule { get; set; }

    /// <summary>First day that the rule counts from, local.</summary>
    public required LocalDate StartsOn { get; set; }

    /// <summary>Local time of the first try, inside the window.</summary>
    public required LocalTime At { get; set; }

    /// <summary>IANA time zone, such as <c>Asia/Seoul</c>.</summary>
    public required string TimeZone { get; set; }

    /// <summary>Nobody is rung before this local time.</summary>
    public LocalTime WindowStart { get; set; } = new(9, 0);

    /// <summary>Nobody is rung at or after this local time.</summary>
    public LocalTime WindowEnd { get; set; } = new(18, 0);

    /// <summary>How often a call is tried, 1 to 5.</summary>
    public int Tries { get; set; } = 3;

    /// <summary>Minutes between tries.</summary>
    public int RetryMinutes { get; set; } = 30;

    /// <summary>Switched on.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Calls have been planned up to here.</summary>
    public Instant? PlannedUntil { get; set; }
}
