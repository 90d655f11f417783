using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using VoiceAgent.Core.CareCalls.Schedules;

namespace VoiceAgent.Integration.Tests.CareCalls;

/// <summary>Calls planned from schedules.</summary>
public sealed class CallPlannerTests : CallQueueStage
{
    [Fact]
    public async Task Plan_AfterDowntime_PlansWhatFellDueAndWhatComes()
    {
        var schedule = await AddScheduleAsync(plannedUntil: Noon - Duration.FromDays(2));
        var planner = new CallPlanner(Records, Queue, NullLogger<CallPlanner>.Instance);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(3);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(0);
        (await Records.SchedulesPlannedBeforeAsync(Noon + Duration.FromHours(24), Stop)).ShouldBeEmpty();
        schedule.Active.ShouldBeTrue();
    }

    [Fact]
    public async Task Plan_ConsentGivenAfterALook_PlansTheComingCalls()
    {
        await AddScheduleAsync();
        var planner = new CallPlanner(Records, Queue, NullLogger<CallPlanner>.Instance);
        await ConsentAsync(null);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(0);
        await ConsentAsync(Noon);
        (await planner.PlanAsync(Noon, Noon + Duration.FromHours(24), Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task Plan_NothingAdded_IsNotNotedEveryMinute()
    {
        var schedule = await AddScheduleAsync();
        var planner = new CallPlanner(Records, Queue, NullLogger<CallPlanner>.Instance);
        var until = Noon + Duration.FromHours(24);
        await planner.PlanAsync(Noon, until, Stop);
        await planner.PlanAsync(Noon, until + Duration.FromMinutes(1), Stop);
        (await PlannedUntilAsync(schedule.Id)).ShouldBe(until);
        await planner.PlanAsync(Noon, until + Duration.FromHours(1), Stop);
        (await PlannedUntilAsync(schedule.Id)).ShouldBe(until + Duration.FromHours(1));
    }
}
