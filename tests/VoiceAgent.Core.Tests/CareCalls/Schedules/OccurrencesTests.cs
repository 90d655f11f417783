using NodaTime;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Core.Tests.CareCalls.Schedules;

public class OccurrencesTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void Between_MondaysAndThursdays_GivesThoseDaysAtTheirTime()
    {
        var times = Between(Weekly(), new(2026, 3, 1), new(2026, 3, 15));
        times.Select(time => time.At.InZone(Zone("Asia/Seoul")).LocalDateTime).ShouldBe(
            [At(2, 10), At(5, 10), At(9, 10), At(12, 10)]);
        times.ShouldAllBe(time => time.Clocks == ClockChange.None);
        times[0].WindowEndsAt.ShouldBe(Instant.FromUtc(2026, 3, 2, 9, 0));
    }

    [Fact]
    public void Between_FromInclusiveUntilExclusive_MeetWithoutGapOrDouble()
    {
        var schedule = Weekly();
        var first = Instant.FromUtc(2026, 3, 2, 1, 0);
        Occurrences.Between(schedule, first, first + Duration.FromDays(3)).ShouldHaveSingleItem().At.ShouldBe(first);
        Occurrences.Between(schedule, first + Duration.FromDays(3), first + Duration.FromDays(4)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Between_RuleWithCount_CountsFromTheFirstDay()
    {
        var schedule = Weekly("FREQ=DAILY;COUNT=3");
        Between(schedule, new(2026, 3, 3), new(2026, 4, 1)).Count.ShouldBe(2);
    }

    [Fact]
    public void Between_TimeSkippedByTheClocks_ComesLaterAndSaysSo()
    {
        // Lord Howe and friends skip hours at night; a zone that skips by day is needed to meet the calling hours: Samoa skipped a whole day.
        var schedule = Weekly("FREQ=DAILY", "Pacific/Apia", new(2011, 12, 28));
        var times = Between(schedule, new(2011, 12, 28), new(2012, 1, 2));
        times.ShouldContain(time => time.Clocks == ClockChange.Skipped);
        times.Select(time => time.At).ShouldBe(times.Select(time => time.At).Order());
    }

    [Fact]
    public void Between_ZoneChangesItsClocks_KeepsTheLocalTime()
    {
        var schedule = Weekly("FREQ=DAILY", "Europe/Berlin", new(2026, 3, 27));
        var times = Between(schedule, new(2026, 3, 27), new(2026, 3, 31));
        times.Select(time => time.At.InZone(Zone("Europe/Berlin")).TimeOfDay).ShouldAllBe(time => time == new LocalTime(10, 0));
        (times[2].At - times[1].At).ShouldBe(Duration.FromHours(23));
    }

    [Theory]
    [InlineData(6, 8)]
    [InlineData(10, 10)]
    public void Between_TimeBeforeTheCallingHours_WaitsForThem(int at, int rings)
    {
        var schedule = Weekly();
        (schedule.At, schedule.WindowStart) = (new(at, 0), new(5, 0));
        Between(schedule, Monday, Monday.PlusDays(1)).ShouldHaveSingleItem().At.InZone(Zone("Asia/Seoul")).Hour.ShouldBe(rings);
    }

    [Fact]
    public void Between_TimeAfterTheCallingHours_RingsNobody()
    {
        var schedule = Weekly();
        (schedule.At, schedule.WindowEnd) = (new(21, 30), new(23, 0));
        Between(schedule, Monday, Monday.PlusDays(30)).ShouldBeEmpty();
    }

    private static List<ScheduledTime> Between(Schedule schedule, LocalDate from, LocalDate until)
    {
        var zone = Zone(schedule.TimeZone);
        return [.. Occurrences.Between(schedule, zone.AtStartOfDay(from).ToInstant(), zone.AtStartOfDay(until).ToInstant())];
    }

    private static Schedule Weekly(string rule = "FREQ=WEEKLY;BYDAY=MO,TH", string zone = "Asia/Seoul", LocalDate? startsOn = null) => new()
    {
        Id = Guid.NewGuid(),
        ResidentId = Guid.NewGuid(),
        Dialog = "check-in",
        Rule = rule,
        StartsOn = startsOn ?? Monday,
        At = new(10, 0),
        TimeZone = zone,
    };

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    private static LocalDateTime At(int day, int hour) => new(2026, 3, day, hour, 0);
}
