using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Infrastructure.SandboxBank.Codes;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>
/// What a developer may see of the sample bank, that no real bank would show: who its customers are, and what their
/// authenticator says. For development only.
/// </summary>
public sealed class SandboxCustomers
{
    private readonly IDbContextFactory<SandboxBankContext> contexts;
    private readonly BankClock clock;

    internal SandboxCustomers(IDbContextFactory<SandboxBankContext> contexts, BankClock clock) => (this.contexts, this.clock) = (contexts, clock);

    /// <summary>Every customer with their accounts, in the order of their ids.</summary>
    public async Task<IReadOnlyList<SandboxCustomer>> ListAsync(CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await bank.Customers.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var accounts = await bank.Accounts.AsNoTracking().OrderBy(row => row.Position).ToListAsync(cancellationToken);
        return [.. customers.Select(row => new SandboxCustomer(row.Id, row.Name, row.EnglishName, [.. accounts.Where(account => account.CustomerId == row.Id).Select(Rows.ToAccount)]))];
    }

    /// <summary>Whether there is such a customer.</summary>
    public async Task<bool> ExistsAsync(string id, CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        return await bank.Customers.AnyAsync(row => row.Id == id, cancellationToken);
    }

    /// <summary>The code that the customer could use next, or null for an unknown customer.</summary>
    public async Task<SandboxCode?> NextCodeAsync(string id, CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        var customer = await bank.Customers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        return customer is null ? null : NextCode(customer, clock.Now.ToUnixTimeSeconds());
    }

    private static SandboxCode NextCode(CustomerRow customer, long now)
    {
        var step = OneTimeCode.NextUsable(customer.LastCodeStep, OneTimeCode.StepAt(now));
        return OneTimeCode.IsAccepted(step, OneTimeCode.StepAt(now))
            ? new(OneTimeCode.Of(customer.CodeSecret, step), (int)(OneTimeCode.EndsAt(step) - now), 0)
            : new(null, 0, (int)(OneTimeCode.BeginsAt(step) - now));
    }
}

/// <summary>A customer of the sample bank.</summary>
/// <param name="Id">The key, as it is signed in with.</param>
/// <param name="Name">In Korean.</param>
/// <param name="EnglishName">In Latin letters.</param>
/// <param name="Accounts">Their accounts, the main one first.</param>
public sealed record SandboxCustomer(string Id, string Name, string EnglishName, IReadOnlyList<Account> Accounts);

/// <summary>What the customer's authenticator could show next that has not been used.</summary>
/// <param name="Code">Six digits, or null when those accepted now are used up.</param>
/// <param name="ValidForSeconds">How long the code is accepted from now; 0 without one.</param>
/// <param name="NextInSeconds">Without a code: when the next is accepted, from now; else 0.</param>
public sealed record SandboxCode(string? Code, int ValidForSeconds, int NextInSeconds);
