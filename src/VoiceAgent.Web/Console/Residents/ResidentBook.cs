using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Web.Console.Residents;

/// <summary>Residents and their schedules, as the console reads them; residents also as it writes them.</summary>
internal sealed class ResidentBook(IDbContextFactory<VoiceAgentDbContext> databases, TimeProvider time)
{
    private const int Most = 200;

    /// <summary>Residents whose name, district or telephone number contains the words; all when there are none.</summary>
    public async Task<IReadOnlyList<Resident>> SearchAsync(string? words, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var residents = database.Residents.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(words))
            residents = residents.Where(Matching(words.Trim()));
        return await residents.OrderBy(resident => resident.Name).Take(Most).ToListAsync(cancellationToken);
    }

    public async Task<Resident?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Residents.AsNoTracking().SingleOrDefaultAsync(resident => resident.Id == id, cancellationToken);
    }

    public async Task<IReadOnlyList<Schedule>> SchedulesAsync(Guid resident, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Schedules.AsNoTracking().Where(schedule => schedule.ResidentId == resident).ToListAsync(cancellationToken);
    }

    /// <summary>Adds a resident; gives the key.</summary>
    public async Task<Guid> AddAsync(ResidentDraft draft, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        var resident = new Resident { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = "", Phone = "", CreatedAt = time.InstantNow() };
        draft.ApplyTo(resident, time.InstantNow());
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.Residents.Add(resident);
        database.Record(who, "resident.added", resident.Id, time);
        await database.SaveChangesAsync(cancellationToken);
        return resident.Id;
    }

    /// <summary>Takes over what was changed in the form into the record as it now is. False when somebody has erased it meanwhile.</summary>
    public async Task<bool> ChangeAsync(Guid id, ResidentDraft draft, ClaimsPrincipal who, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.Residents.FindAsync([id], cancellationToken) is not { } resident) return false;
        draft.ApplyTo(resident, time.InstantNow());
        database.Record(who, "resident.changed", id, time);
        await database.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static System.Linq.Expressions.Expression<Func<Resident, bool>> Matching(string words)
    {
        var digits = new string([.. words.Where(char.IsAsciiDigit)]).TrimStart('0');
        return resident => resident.Name.Contains(words) || resident.District.Contains(words)
            || (digits.Length > 3 && resident.Phone.Contains(digits));
    }
}
