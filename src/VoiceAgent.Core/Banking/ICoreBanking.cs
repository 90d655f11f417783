using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Deposits;
using VoiceAgent.Core.Banking.Exchange;
using VoiceAgent.Core.Banking.Fees;
using VoiceAgent.Core.Banking.Loans;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Banking.Verification;

namespace VoiceAgent.Core.Banking;

/// <summary>
/// The bank, as far as its assistant needs it. The bank owns every rule about money: it alone decides, under its own locks,
/// and what it is told about a customer is never believed (an account that is not theirs is an unknown account).
/// Every method may throw when the bank is out of reach; what then became of an effect is asked by its key.
/// </summary>
public interface ICoreBanking
{
    /// <summary>A customer's accounts, the main one first; empty for an unknown customer.</summary>
    Task<IReadOnlyList<Account>> AccountsAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>What moved in an account in a period, oldest first; empty when the account is not the customer's.</summary>
    Task<IReadOnlyList<Movement>> MovementsAsync(string customerId, MovementQuery query, CancellationToken cancellationToken);

    /// <summary>Whom a customer has saved to send money to, in their own order.</summary>
    Task<IReadOnlyList<Payee>> PayeesAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>A customer's cards, stopped ones among them.</summary>
    Task<IReadOnlyList<Card>> CardsAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>A customer's deposits and savings.</summary>
    Task<IReadOnlyList<Deposit>> DepositsAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>A customer's loans.</summary>
    Task<IReadOnlyList<Loan>> LoansAsync(string customerId, CancellationToken cancellationToken);

    /// <summary>Today's rates of every currency that the bank quotes.</summary>
    Task<IReadOnlyList<ExchangeRate>> ExchangeRatesAsync(CancellationToken cancellationToken);

    /// <summary>What the bank's services cost, the one asked for most first.</summary>
    Task<IReadOnlyList<Fee>> FeesAsync(CancellationToken cancellationToken);

    /// <summary>Whether an order could be made, and what it would come to; moves nothing.</summary>
    Task<TransferQuote> PrepareTransferAsync(TransferOrder order, CancellationToken cancellationToken);

    /// <summary>
    /// Moves the money once for a key: the same order under the same key gives the first one's outcome,
    /// another order under it is refused as changed.
    /// </summary>
    /// <param name="order">What was agreed to.</param>
    /// <param name="key">The idempotency key, unique over all orders of all customers.</param>
    /// <param name="cancellationToken">Gives up waiting; the money may have moved all the same.</param>
    Task<TransferOutcome> ExecuteTransferAsync(TransferOrder order, string key, CancellationToken cancellationToken);

    /// <summary>What came of a key, or null when the bank has seen no such key of this customer (yet).</summary>
    Task<TransferOutcome?> FindTransferAsync(string customerId, string key, CancellationToken cancellationToken);

    /// <summary>Stops a card; the same key gives the same receipt, and a card stopped before keeps its first time.</summary>
    Task<CardStop> StopCardAsync(string customerId, string cardId, string key, CancellationToken cancellationToken);

    /// <summary>Checks and spends a one-time code: each is good once, and five wrong ones in a row lock the customer out for a while.</summary>
    Task<CodeCheck> CheckCodeAsync(string customerId, string code, CancellationToken cancellationToken);
}
