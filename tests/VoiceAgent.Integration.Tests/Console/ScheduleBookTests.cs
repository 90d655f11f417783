using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Staff;
using VoiceAgent.Integration.Tests.Api;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Residents;
using VoiceAgent.Web.Api.Schedules;
using VoiceAgent.Web.Security;
using FormDraft = VoiceAgent.Web.Console.Residents.ScheduleDraft;

namespace VoiceAgent.Integration.Tests.Console;

public sealed class ScheduleBookTests(ApiHost host) : IClassFixture<ApiHost>
{
    private readonly IDbContextFactory<VoiceAgentDbContext> _databases = host.Services.GetRequiredService<IDbContextFactory<VoiceAgentDbContext>>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Change_FromTheForm_RemovesPlannedCallsAndPlansAnewFromNow()
    {
        var schedule = await AddAsync();
        var call = await PlanAsync(schedule);

        await host.Services.GetRequiredService<ScheduleBook>().ChangeAsync(schedule.Id, Form().ApplyTo, StaffPolicies.Principal("staff", StaffRole.Staff, "test"), Token);

        (await host.Services.GetRequiredService<ICallQueue>().FindAsync(call, Token)).ShouldBeNull();
        await using var database = await _databases.CreateDbContextAsync(Token);
        var changed = await database.Schedules.SingleAsync(one => one.Id == schedule.Id, Token);
        changed.At.ShouldBe(new LocalTime(11, 0));
        changed.PlannedUntil.ShouldNotBeNull().ShouldBeLessThan(TimeProvider.System.InstantNow() + Duration.FromMinutes(1));
    }

    private static FormDraft Form()
    {
        var form = new FormDraft { At = "11:00" };
        form.Days.Add(IsoDayOfWeek.Monday);
        return form;
    }

    private async Task<ScheduleBody> AddAsync()
    {
        var residents = await host.Client.GetFromJsonAsync<Page<ResidentBody>>("/api/v1/residents?size=1", ApiHost.Json, Token);
        var added = await host.Client.PostAsJsonAsync("/api/v1/schedules", new { residentId = residents!.Items[0].Id, rule = "FREQ=WEEKLY;BYDAY=MO" }, Token);
        return (await added.Content.ReadFromJsonAsync<ScheduleBody>(ApiHost.Json, Token))!;
    }

    /// <summary>As the planner leaves it: a call in a week, and nothing to plan until then.</summary>
    private async Task<Guid> PlanAsync(ScheduleBody schedule)
    {
        var then = TimeProvider.System.InstantNow() + Duration.FromDays(7);
        var call = new Call
        {
            Id = Guid.NewGuid(),
            ResidentId = schedule.ResidentId,
            ScheduleId = schedule.Id,
            Dialog = schedule.Dialog,
            PlannedFor = then,
            NextTryAt = then,
            WindowEndsAt = then + Duration.FromHours(3),
            Tries = 3,
            RetryMinutes = 10,
        };
        await host.Services.GetRequiredService<ICallQueue>().PlanAsync(call, Token);
        await host.Services.GetRequiredService<ICareRecords>().MarkPlannedAsync(schedule.Id, then, Token);
        return call.Id;
    }
}
