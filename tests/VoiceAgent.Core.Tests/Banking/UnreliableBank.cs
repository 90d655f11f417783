using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Deposits;
using VoiceAgent.Core.Banking.Exchange;
using VoiceAgent.Core.Banking.Fees;
using VoiceAgent.Core.Banking.Loans;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Banking.Verification;

namespace VoiceAgent.Core.Tests.Banking;

/// <summary>A real bank behind a bad line: requests may be lost, or answers may.</summary>
internal sealed class UnreliableBank(ICoreBanking bank) : ICoreBanking
{
    /// <summary>The bank does what it is asked, and its answer never arrives.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Nothing arrives at the bank.</summary>
    public bool IsOutOfReach { get; set; }

    /// <summary>How often money was asked to move.</summary>
    public int Executions { get; private set; }

    public Task<IReadOnlyList<Account>> AccountsAsync(string customerId, CancellationToken cancellationToken) => bank.AccountsAsync(customerId, cancellationToken);

    public Task<IReadOnlyList<Movement>> MovementsAsync(string customerId, MovementQuery query, CancellationToken cancellationToken) => bank.MovementsAsync(customerId, query, cancellationToken);

    public Task<IReadOnlyList<Payee>> PayeesAsync(string customerId, CancellationToken cancellationToken) => bank.PayeesAsync(customerId, cancellationToken);

    public Task<IReadOnlyList<Card>> CardsAsync(string customerId, CancellationToken cancellationToken) => bank.CardsAsync(customerId, cancellationToken);

    public Task<IReadOnlyList<Deposit>> DepositsAsync(string customerId, CancellationToken cancellationToken) => bank.DepositsAsync(customerId, cancellationToken);

    public Task<IReadOnlyList<Loan>> LoansAsync(string customerId, CancellationToken cancellationToken) => bank.LoansAsync(customerId, cancellationToken);

    public Task<IReadOnlyList<ExchangeRate>> ExchangeRatesAsync(CancellationToken cancellationToken) => bank.ExchangeRatesAsync(cancellationToken);

    public Task<IReadOnlyList<Fee>> FeesAsync(CancellationToken cancellationToken) => bank.FeesAsync(cancellationToken);

    public Task<TransferQuote> PrepareTransferAsync(TransferOrder order, CancellationToken cancellationToken) => bank.PrepareTransferAsync(order, cancellationToken);

    public async Task<TransferOutcome> ExecuteTransferAsync(TransferOrder order, string key, CancellationToken cancellationToken)
    {
        Executions++;
        return await OverTheLineAsync(() => bank.ExecuteTransferAsync(order, key, cancellationToken));
    }

    public Task<TransferOutcome?> FindTransferAsync(string customerId, string key, CancellationToken cancellationToken) =>
        IsOutOfReach ? throw new TimeoutException("The bank does not answer.") : bank.FindTransferAsync(customerId, key, cancellationToken);

    public Task<CardStop> StopCardAsync(string customerId, string cardId, string key, CancellationToken cancellationToken) =>
        OverTheLineAsync(() => bank.StopCardAsync(customerId, cardId, key, cancellationToken));

    public Task<CodeCheck> CheckCodeAsync(string customerId, string code, CancellationToken cancellationToken) => bank.CheckCodeAsync(customerId, code, cancellationToken);

    private async Task<T> OverTheLineAsync<T>(Func<Task<T>> ask)
    {
        if (IsOutOfReach) throw new TimeoutException("The bank does not answer.");
        var answer = await ask();
        return LosesAnswers ? throw new TimeoutException("The answer was lost.") : answer;
    }
}
