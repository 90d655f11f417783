using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Transcripts;

namespace VoiceAgent.Infrastructure.Database.Samples;

/// <summary>Fills an empty development database with residents, schedules and two weeks of calls, so that every page has something to show.</summary>
internal sealed class SampleData(IDbContextFactory<VoiceAgentDbContext> contexts, ITranscriptStore transcripts, TimeProvider time)
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>Does nothing when there is any resident already.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        if (await context.Residents.AnyAsync(cancellationToken).ConfigureAwait(false)) return;
        var file = SampleFile.Read();
        var residents = file.Residents.Select(Resident).ToDictionary(resident => resident.Name, StringComparer.Ordinal);
        var calls = file.Calls.Select(call => new SampleCallRecords(call, residents[call.Resident], At(call))).ToList();
        await WriteTurnsAsync(calls, cancellationToken).ConfigureAwait(false);
        context.AddRange(residents.Values);
        context.AddRange(file.Schedules.Select(schedule => Schedule(schedule, residents[schedule.Resident])));
        context.AddRange(calls.Select(call => call.Call()));
        context.AddRange(calls.SelectMany(call => call.Alerts()));
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteTurnsAsync(IEnumerable<SampleCallRecords> calls, CancellationToken cancellationToken)
    {
        foreach (var turn in calls.SelectMany(call => call.Turns())) await transcripts.AppendAsync(turn, cancellationToken).ConfigureAwait(false);
    }

    private Resident Resident(SampleResident sample) => new()
    {
        Id = Guid.NewGuid(),
        Name = sample.Name,
        Phone = sample.Phone,
        Language = sample.Language,
        BirthDate = LocalDatePattern.Iso.Parse(sample.Born).Value,
        District = sample.District,
        Guardian = sample.Guardian,
        Notes = sample.Notes,
        ConsentedAt = sample.Consented ? time.InstantNow() - Duration.FromDays(20) : null,
        CreatedAt = time.InstantNow() - Duration.FromDays(21),
    };

    private Schedule Schedule(SampleSchedule sample, Resident resident) => new()
    {
        Id = Guid.NewGuid(),
        ResidentId = resident.Id,
        Dialog = "check-in",
        Rule = sample.Rule,
        StartsOn = time.InstantNow().InZone(Seoul).Date,
        At = Time(sample.At),
        TimeZone = Seoul.Id,
        Tries = sample.Tries,
        RetryMinutes = sample.RetryMinutes,
        PlannedUntil = time.InstantNow(),
    };

    private Instant At(SampleCall sample)
    {
        var day = time.InstantNow().InZone(Seoul).Date.PlusDays(-sample.DaysAgo);
        return (day + Time(sample.At)).InZoneLeniently(Seoul).ToInstant();
    }

    private static LocalTime Time(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
