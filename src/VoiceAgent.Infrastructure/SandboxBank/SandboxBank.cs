using Microsoft.Extensions.Options;
using VoiceAgent.Core.Banking.Fees;
using VoiceAgent.Infrastructure.SandboxBank.Fees;
using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Deposits;
using VoiceAgent.Core.Banking.Exchange;
using VoiceAgent.Core.Banking.Loans;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Banking.Verification;
using VoiceAgent.Infrastructure.SandboxBank.Cards;
using VoiceAgent.Infrastructure.SandboxBank.Codes;
using VoiceAgent.Infrastructure.SandboxBank.Tables;
using VoiceAgent.Infrastructure.SandboxBank.Transfers;

namespace VoiceAgent.Infrastructure.SandboxBank;

/// <summary>A bank to try the assistant on: real rules, real transactions, invented people.</summary>
internal sealed class SandboxBank(IDbContextFactory<SandboxBankContext> contexts, TransferDesk transfers, CardDesk cards, CodeDesk codes, IOptions<SandboxBankOptions> options) : ICoreBanking
{
    public Task<IReadOnlyList<Account>> AccountsAsync(string customerId, CancellationToken cancellationToken) =>
        ReadAsync(bank => bank.Accounts.Where(row => row.CustomerId == customerId).OrderBy(row => row.Position), Rows.ToAccount, cancellationToken);

    public async Task<IReadOnlyList<Movement>> MovementsAsync(string customerId, MovementQuery query, CancellationToken cancellationToken)
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        var account = await bank.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.AccountId && row.CustomerId == customerId, cancellationToken);
        if (account is null) return [];
        var (from, until) = (query.From.AtMidnight(), query.Until.AtMidnight());
        var rows = await bank.Movements.AsNoTracking().Where(row => row.AccountId == account.Id && row.At >= from && row.At < until)
            .OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Rows.ToMovement(row, account.Currency))];
    }

    public Task<IReadOnlyList<Payee>> PayeesAsync(string customerId, CancellationToken cancellationToken) =>
        ReadAsync(bank => bank.Payees.Where(row => row.CustomerId == customerId).OrderBy(row => row.Position), Rows.ToPayee, cancellationToken);

    public Task<IReadOnlyList<Card>> CardsAsync(string customerId, CancellationToken cancellationToken) =>
        ReadAsync(bank => bank.Cards.Where(row => row.CustomerId == customerId).OrderBy(row => row.Position), Rows.ToCard, cancellationToken);

    public Task<IReadOnlyList<Deposit>> DepositsAsync(string customerId, CancellationToken cancellationToken) =>
        ReadAsync(bank => bank.Deposits.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id), Rows.ToDeposit, cancellationToken);

    public Task<IReadOnlyList<Loan>> LoansAsync(string customerId, CancellationToken cancellationToken) =>
        ReadAsync(bank => bank.Loans.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id), Rows.ToLoan, cancellationToken);

    public Task<IReadOnlyList<ExchangeRate>> ExchangeRatesAsync(CancellationToken cancellationToken) =>
        ReadAsync(bank => bank.ExchangeRates.OrderBy(row => row.Position), Rows.ToExchangeRate, cancellationToken);

    public Task<IReadOnlyList<Fee>> FeesAsync(CancellationToken cancellationToken) => Task.FromResult(FeeTable.Of(options.Value.OtherBankFee));

    public Task<TransferQuote> PrepareTransferAsync(TransferOrder order, CancellationToken cancellationToken) => transfers.PrepareAsync(order, cancellationToken);

    public Task<TransferOutcome> ExecuteTransferAsync(TransferOrder order, string key, CancellationToken cancellationToken) =>
        transfers.ExecuteAsync(order, key, cancellationToken);

    public Task<TransferOutcome?> FindTransferAsync(string customerId, string key, CancellationToken cancellationToken) =>
        transfers.FindAsync(customerId, key, cancellationToken);

    public Task<CardStop> StopCardAsync(string customerId, string cardId, string key, CancellationToken cancellationToken) =>
        cards.StopAsync(customerId, cardId, cancellationToken);

    public Task<CodeCheck> CheckCodeAsync(string customerId, string code, CancellationToken cancellationToken) =>
        codes.CheckAsync(customerId, code, cancellationToken);

    private async Task<IReadOnlyList<T>> ReadAsync<TRow, T>(Func<SandboxBankContext, IQueryable<TRow>> query, Func<TRow, T> shape, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var bank = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await query(bank).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(shape)];
    }
}
