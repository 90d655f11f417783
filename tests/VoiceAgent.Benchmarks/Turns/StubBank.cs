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

namespace VoiceAgent.Benchmarks.Turns;

/// <summary>A bank with two accounts that answers at once: what is measured is the turn, not a database.</summary>
internal sealed class StubBank : ICoreBanking
{
    public const string Customer = "customer-1";

    private static readonly Task<IReadOnlyList<Account>> Accounts = Task.FromResult<IReadOnlyList<Account>>(
    [
        AnAccount("account-1", "생활비 통장", "living account", 1_234_567, isMain: true),
        AnAccount("account-2", "여행 통장", "travel account", 89_000, isMain: false),
    ]);

    public Task<IReadOnlyList<Account>> AccountsAsync(string customerId, CancellationToken cancellationToken) => Accounts;

    public Task<IReadOnlyList<Movement>> MovementsAsync(string customerId, MovementQuery query, CancellationToken cancellationToken) => None<Movement>();

    public Task<IReadOnlyList<Payee>> PayeesAsync(string customerId, CancellationToken cancellationToken) => None<Payee>();

    public Task<IReadOnlyList<Card>> CardsAsync(string customerId, CancellationToken cancellationToken) => None<Card>();

    public Task<IReadOnlyList<Deposit>> DepositsAsync(string customerId, CancellationToken cancellationToken) => None<Deposit>();

    public Task<IReadOnlyList<Loan>> LoansAsync(string customerId, CancellationToken cancellationToken) => None<Loan>();

    public Task<IReadOnlyList<ExchangeRate>> ExchangeRatesAsync(CancellationToken cancellationToken) => None<ExchangeRate>();

    public Task<IReadOnlyList<Fee>> FeesAsync(CancellationToken cancellationToken) => None<Fee>();

    public Task<TransferQuote> PrepareTransferAsync(TransferOrder order, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<TransferOutcome> ExecuteTransferAsync(TransferOrder order, string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<TransferOutcome?> FindTransferAsync(string customerId, string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CardStop> StopCardAsync(string customerId, string cardId, string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CodeCheck> CheckCodeAsync(string customerId, string code, CancellationToken cancellationToken) => throw new NotSupportedException();

    private static Task<IReadOnlyList<T>> None<T>() => Task.FromResult<IReadOnlyList<T>>([]);

    private static Account AnAccount(string id, string korean, string english, long won, bool isMain) => new()
    {
        Id = id,
        Alias = new(korean, english),
        Product = new("주거래 통장", "main account"),
        Number = $"110-222-33333{id[^1]}",
        Bank = new("한빛은행", "Hanbit Bank"),
        Balance = Money.Won(won),
        IsMain = isMain,
    };
}
