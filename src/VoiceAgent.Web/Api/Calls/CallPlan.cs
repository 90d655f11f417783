using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Api.Calls;

/// <summary>Plans a call that a person or a program asks for, or says why it may not be; takes calls back. Both are audited.</summary>
internal sealed class CallPlan(
    ICareRecords records, ICallQueue queue, DialogCatalog dialogs, IDbContextFactory<VoiceAgentDbContext> contexts, TimeProvider time, IOptions<CareCallOptions> options)
{
    private static readonly Duration Window = Duration.FromHours(3);

    private static readonly Duration Furthest = Duration.FromDays(366);

    // What was "now" when it was sent may be past when it arrives.
    private static readonly Duration OnTheWay = Duration.FromMinutes(1);

    public async Task<(Guid Id, ProblemHttpResult? Problem)> MakeAsync(CallRequest request, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        var dialog = request.Dialog ?? "check-in";
        if (request.ResidentId is not { } residentId) return (default, CallProblems.NoResident());
        if (!dialogs.Current.TryGet(dialog, out var known) || known.Intent is not null) return (default, CallProblems.NoSuchDialog());
        if (Check(request.When, now, out var when) is { } problem) return (default, problem);
        if (await records.ResidentAsync(residentId, cancellationToken) is not { } resident) return (default, CallProblems.NoSuchResident(residentId));
        if (!resident.MayBeCalled) return (default, CallProblems.NoConsent());
        var call = CallAt(residentId, dialog, when);
        await queue.PlanAsync(call, cancellationToken);
        await contexts.RecordAsync(who, "call.planned", call.Id, time, cancellationToken);
        return (call.Id, null);
    }

    /// <summary>Takes back a call that still waits. False when it does not.</summary>
    public async Task<bool> CancelAsync(Guid id, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        if (!await queue.CancelAsync(id, cancellationToken)) return false;
        await contexts.RecordAsync(who, "call.cancelled", id, time, cancellationToken);
        return true;
    }

    private ProblemHttpResult? Check(string? asked, Instant now, out Instant when)
    {
        var read = asked is null ? now : CallTimes.Read(asked);
        when = Instant.Max(read ?? now, now);
        if (read is not { } given) return CallProblems.NoInstant();
        if (given < now - OnTheWay) return CallProblems.Past();
        if (given > now + Furthest) return CallProblems.TooFar();
        return options.Value.AnyHour || CallingHours.Allow(when, Zone) ? null : CallProblems.OutsideHours();
    }

    private DateTimeZone Zone => DateTimeZoneProviders.Tzdb[options.Value.TimeZone];

    private Call CallAt(Guid residentId, string dialog, Instant when) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        ResidentId = residentId,
        Dialog = dialog,
        PlannedFor = when,
        NextTryAt = when,
        WindowEndsAt = options.Value.AnyHour ? when + Window : Instant.Min(when + Window, CallingHours.End(when, Zone)),
        Tries = 3,
        RetryMinutes = 10,
    };
}
