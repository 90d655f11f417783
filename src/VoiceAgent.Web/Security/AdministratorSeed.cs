using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VoiceAgent.Core;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Staff;

namespace VoiceAgent.Web.Security;

/// <summary>Makes the first administrator when there is no staff at all.</summary>
internal sealed class AdministratorSeed(
    IDbContextFactory<VoiceAgentDbContext> contexts, IPasswordHasher<StaffMember> hasher, IOptions<SecurityOptions> options, TimeProvider time)
{
    /// <summary>The user name of the first administrator.</summary>
    public const string UserName = "admin";

    private const int PasswordLength = 16;

    // Without letters and digits that are read for one another: somebody types it from a screen.
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>The made-up password, which exists nowhere else; null when none was made up.</summary>
    public async Task<string?> SeedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Staff.AnyAsync(cancellationToken)) return null;
        var given = options.Value.AdministratorPassword;
        var password = given.Length > 0 ? given : RandomNumberGenerator.GetString(Letters, PasswordLength);
        context.Staff.Add(Administrator(password));
        return await IsAddedAsync(context, cancellationToken) && given.Length == 0 ? password : null;
    }

    private StaffMember Administrator(string password) => new()
    {
        Id = Guid.NewGuid(),
        UserName = UserName,
        PasswordHash = hasher.HashPassword(null!, password),
        Role = StaffRole.Administrator,
        CreatedAt = time.InstantNow(),
    };

    private static async Task<bool> IsAddedAsync(VoiceAgentDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another process that started with us was first; its password counts.
            if (!await context.Staff.AnyAsync(cancellationToken)) throw;
            return false;
        }
    }
}
