using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Console.Calls;

/// <summary>Where staff plan calls.</summary>
internal sealed class StaffCalls(IDbContextFactory<VoiceAgentDbContext> databases, TimeProvider time)
{
    /// <summary>The call script that staff plan.</summary>
    public const string Dialog = "check-in";

    /// <summary>Plans a call and gives its id.</summary>
    public async Task<Guid> PlanAsync(Resident resident, Instant when, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var call = new Call
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            ResidentId = resident.Id,
            Dialog = Dialog,
            PlannedFor = when,
            NextTryAt = when,
            WindowEndsAt = when + Duration.FromHours(2),
            Tries = 3,
            RetryMinutes = 10,
        };
        database.Calls.Add(call);
        database.Record(who, "call.planned", call.Id, time);
        await database.SaveChangesAsync(cancellationToken);
        return call.Id;
    }
}
