using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Deposits;
using VoiceAgent.Core.Banking.Exchange;
using VoiceAgent.Core.Banking.Fees;
using VoiceAgent.Core.Banking.Loans;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Banking.Verification;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>The sample bank, in the mood that a scenario asks for.</summary>
internal sealed class StagedBank(ICoreBanking bank) : ICoreBanking
{
    /// <summary>How it behaves now.</summary>
    public BankMood Mood { get; set; } = BankMood.Usual;

    public Task<IReadOnlyList<Account>> AccountsAsync(string customerId, CancellationToken cancellationToken) =>
        ListAsync(() => bank.AccountsAsync(customerId, cancellationToken));

    public Task<IReadOnlyList<Movement>> MovementsAsync(string customerId, MovementQuery query, CancellationToken cancellationToken) =>
        ListAsync(() => bank.MovementsAsync(customerId, query, cancellationToken));

    public Task<IReadOnlyList<Payee>> PayeesAsync(string customerId, CancellationToken cancellationToken) => bank.PayeesAsync(customerId, cancellationToken);

    public Task<IReadOnlyList<Card>> CardsAsync(string customerId, CancellationToken cancellationToken) =>
        ListAsync(() => bank.CardsAsync(customerId, cancellationToken));

    public Task<IReadOnlyList<Deposit>> DepositsAsync(string customerId, CancellationToken cancellationToken) =>
        ListAsync(() => bank.DepositsAsync(customerId, cancellationToken));

    public Task<IReadOnlyList<Loan>> LoansAsync(string customerId, CancellationToken cancellationToken) =>
        ListAsync(() => bank.LoansAsync(customerId, cancellationToken));

    public Task<IReadOnlyList<ExchangeRate>> ExchangeRatesAsync(CancellationToken cancellationToken) => bank.ExchangeRatesAsync(cancellationToken);

    public Task<IReadOnlyList<Fee>> FeesAsync(CancellationToken cancellationToken) => bank.FeesAsync(cancellationToken);

    public async Task<TransferQuote> PrepareTransferAsync(TransferOrder order, CancellationToken cancellationToken) =>
        Mood.Name == BankMood.Refuses && Refusal is { } refusal ? new TransferNotPossible(refusal) : await bank.PrepareTransferAsync(order, cancellationToken);

    public Task<TransferOutcome> ExecuteTransferAsync(TransferOrder order, string key, CancellationToken cancellationToken) =>
        AskAsync(async () => Refusal is { } refusal ? new TransferRefused(refusal) : await bank.ExecuteTransferAsync(order, key, cancellationToken));

    public Task<TransferOutcome?> FindTransferAsync(string customerId, string key, CancellationToken cancellationToken) =>
        AskAsync(async () => Refusal is { } refusal ? new TransferRefused(refusal) : await bank.FindTransferAsync(customerId, key, cancellationToken));

    public Task<CardStop> StopCardAsync(string customerId, string cardId, string key, CancellationToken cancellationToken) =>
        AskAsync(async () => Mood.Name == BankMood.Refuses ? new CardStopRefused() : await bank.StopCardAsync(customerId, cardId, key, cancellationToken));

    public Task<CodeCheck> CheckCodeAsync(string customerId, string code, CancellationToken cancellationToken) =>
        bank.CheckCodeAsync(customerId, code, cancellationToken);

    private Refusal? Refusal => Mood.Reason is { } reason ? new Refusal(reason) { Limit = Money.Won(10_000_000), Available = Money.Won(300_000) } : null;

    private Task<IReadOnlyList<T>> ListAsync<T>(Func<Task<IReadOnlyList<T>>> list) =>
        Mood.Name == BankMood.HasNothing ? Task.FromResult<IReadOnlyList<T>>([]) : list();

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        if (Mood.Name == BankMood.OutOfReach) throw new TimeoutException("The bank is out of reach in this scenario.");
        var answer = await ask();
        return Mood.Name == BankMood.LosesAnswers ? throw new TimeoutException("The bank's answer is lost in this scenario.") : answer;
    }
}
