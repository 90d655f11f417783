using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Values;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Transfers;

/// <summary>Quotes orders, makes each once for its key, and remembers what came of it.</summary>
internal sealed partial class TransferDesk(
    IDbContextFactory<SandboxBankContext> contexts, BankWriter writer, TransferJudge judge, TransferBooks books,
    IOptions<SandboxBankOptions> options, TimeProvider time, ILogger<TransferDesk> logger)
{
    public async Task<TransferQuote> PrepareAsync(TransferOrder order, CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        var judgement = await judge.JudgeAsync(bank, order, cancellationToken);
        if (judgement.Refusal is { } refusal) return new TransferNotPossible(refusal);
        return new TransferPrepared
        {
            Holder = judgement.Holder,
            Bank = Banks.Named(order.Bank),
            Fee = new Money(judgement.Fee, order.Amount.Currency),
            BalanceAfter = new Money(judgement.Source!.Balance - judgement.Fee - order.Amount.MinorUnits, order.Amount.Currency),
            Repeats = await judge.RepeatsAsync(bank, order, cancellationToken),
        };
    }

    public async Task<TransferOutcome> ExecuteAsync(TransferOrder order, string key, CancellationToken cancellationToken)
    {
        await BeSlowAsync(options.Value.DelayBeforeBookingMilliseconds, cancellationToken);
        var outcome = await writer.WriteAsync(bank => ExecuteAsync(bank, order, key, cancellationToken), cancellationToken);
        await BeSlowAsync(options.Value.DelayAfterBookingMilliseconds, cancellationToken);
        return outcome;
    }

    public async Task<TransferOutcome?> FindAsync(string customerId, string key, CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await bank.Transfers.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key && row.CustomerId == customerId, cancellationToken);
        return row is null ? null : Outcome(row);
    }

    private async Task<TransferOutcome> ExecuteAsync(SandboxBankContext bank, TransferOrder order, string key, CancellationToken cancellationToken)
    {
        var before = await bank.Transfers.SingleOrDefaultAsync(row => row.Key == key, cancellationToken);
        if (before is not null) return before.Fingerprint == order.Fingerprint ? Outcome(before) : new TransferRefused(new(RefusalReason.OrderChanged));
        var judgement = await judge.JudgeAsync(bank, order, cancellationToken);
        var row = judgement.Refusal is { } refusal ? books.Refuse(order, key, refusal) : books.Move(bank, order, key, judgement);
        bank.Transfers.Add(row);
        return Outcome(row);
    }

    private async Task BeSlowAsync(int milliseconds, CancellationToken cancellationToken)
    {
        if (milliseconds == 0) return;
        LogUnderWay(milliseconds);
        await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), time, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A transfer is under way; the sample bank takes {Milliseconds} ms as it was told to.")]
    private partial void LogUnderWay(int milliseconds);

    private static TransferOutcome Outcome(TransferRow row) => row.Refused is { } reason
        ? new TransferRefused(new(reason) { Limit = Amount(row.Limit, row), Available = Amount(row.Available, row) })
        : new TransferReceipt
        {
            Number = row.Receipt!,
            Amount = new(row.Amount, row.Currency),
            Fee = new(row.Fee, row.Currency),
            BalanceAfter = new(row.BalanceAfter, row.Currency),
            SentAt = row.At,
        };

    private static Money? Amount(long? minorUnits, TransferRow row) => minorUnits is { } units ? new(units, row.Currency) : null;
}
