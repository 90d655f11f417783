using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using VoiceAgent.Core.Banking.Verification;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Codes;

/// <summary>Checks and spends one-time codes, and locks out who guesses.</summary>
internal sealed class CodeDesk(BankWriter writer, BankClock clock, IOptions<SandboxBankOptions> options)
{
    public Task<CodeCheck> CheckAsync(string customerId, string code, CancellationToken cancellationToken) =>
        writer.WriteAsync(async bank => Check(await bank.Customers.SingleOrDefaultAsync(row => row.Id == customerId, cancellationToken), code), cancellationToken);

    private CodeCheck Check(CustomerRow? customer, string code)
    {
        // A customer that the bank does not know never gets a code right, and is told no more than that.
        if (customer is null) return new(CodeVerdict.Wrong, options.Value.WrongCodesToLock - 1);
        if (customer.LockedUntil is { } until && clock.Now < until) return Locked(until);
        if (customer.LockedUntil is not null) Unlock(customer);
        var step = OneTimeCode.Match(customer.CodeSecret, Digits(code), OneTimeCode.StepAt(clock.Now.ToUnixTimeSeconds()));
        if (step is null) return Wrong(customer);
        return step <= customer.LastCodeStep ? new(CodeVerdict.Used, TriesLeft(customer)) : Spend(customer, step.Value);
    }

    private CodeCheck Spend(CustomerRow customer, long step)
    {
        customer.LastCodeStep = step;
        customer.WrongCodes = 0;
        return new(CodeVerdict.Verified, TriesLeft(customer));
    }

    private CodeCheck Wrong(CustomerRow customer)
    {
        customer.WrongCodes++;
        if (TriesLeft(customer) > 0) return new(CodeVerdict.Wrong, TriesLeft(customer));
        customer.LockedUntil = clock.Now + Duration.FromMinutes(options.Value.LockMinutes);
        return Locked(customer.LockedUntil.Value);
    }

    private static void Unlock(CustomerRow customer)
    {
        customer.LockedUntil = null;
        customer.WrongCodes = 0;
    }

    private int TriesLeft(CustomerRow customer) => options.Value.WrongCodesToLock - customer.WrongCodes;

    private static CodeCheck Locked(Instant until) => new(CodeVerdict.Locked, 0) { LockedUntil = BankClock.LocalOf(until) };

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
