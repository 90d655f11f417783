using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Staff;

namespace VoiceAgent.Web.Security;

/// <summary>Checks a user name and password, and notes down who came and left.</summary>
internal sealed class StaffLogIn(
    IDbContextFactory<VoiceAgentDbContext> contexts, IPasswordHasher<StaffMember> hasher, LogInAttempts attempts, TimeProvider time)
{
    // Hashed against when there is no such user, so that the answer takes as long and tells nobody which names exist.
    private readonly string _nobody = hasher.HashPassword(null!, Guid.NewGuid().ToString());

    /// <summary>Who it is, or null when name or password is wrong or the name is locked; which of them is not told.</summary>
    public async Task<ClaimsPrincipal?> TryAsync(string userName, string password, CancellationToken cancellationToken)
    {
        var name = userName.Trim().ToLowerInvariant();
        if (attempts.IsLocked(name)) return null;
        if (await FindAsync(name, password, cancellationToken) is not { } member)
        {
            attempts.Failed(name);
            return null;
        }

        attempts.Succeeded(name);
        var who = StaffPolicies.Principal(member.UserName, member.Role, CookieAuthenticationDefaults.AuthenticationScheme);
        await contexts.RecordAsync(who, "staff.logged-in", member.Id, time, cancellationToken);
        return who;
    }

    /// <summary>Notes that somebody left; nothing for somebody who was not there.</summary>
    public Task LeaveAsync(ClaimsPrincipal who, CancellationToken cancellationToken) => who.Identity is { IsAuthenticated: true }
        ? contexts.RecordAsync(who, "staff.logged-out", null, time, cancellationToken)
        : Task.CompletedTask;

    private async Task<StaffMember?> FindAsync(string name, string password, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var member = await context.Staff.AsNoTracking().FirstOrDefaultAsync(staff => staff.UserName == name, cancellationToken);
        var result = hasher.VerifyHashedPassword(member!, member?.PasswordHash ?? _nobody, password);
        return result == PasswordVerificationResult.Failed ? null : member;
    }
}
