using NodaTime;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Deposits;
using VoiceAgent.Core.Banking.Exchange;
using VoiceAgent.Core.Banking.Fees;
using VoiceAgent.Core.Banking.Loans;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Banking.Verification;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>A bank in memory that never does the same thing twice: it refuses, loses answers and forgets, as its dice fall. It writes down what it was asked.</summary>
internal sealed class UnsureBank : ICoreBanking
{
    private static readonly LocalDateTime At = new(2026, 3, 11, 10, 0);
    private static readonly Words Bank = new("한빛은행", "Hanbit Bank");

    private static readonly Account[] Accounts =
    [
        new() { Id = "main", Alias = new("생활비 통장", "living account"), Product = new("주거래", "main"), Number = "110-222-333330", Bank = Bank, Balance = Money.Won(1_000_000), IsMain = true },
        new() { Id = "trip", Alias = new("여행 통장", "travel account"), Product = new("자유", "free"), Number = "110-222-333331", Bank = Bank, Balance = Money.Won(89_000) },
    ];

    private static readonly Payee[] Payees =
    [
        new() { Id = "mom", Nickname = new("엄마", "Mom"), Holder = new("박영자", "Park"), Bank = Bank, Number = "333-01-1234567" },
        new() { Id = "kim1", Nickname = new("김철수", "Kim"), Holder = new("김철수", "Kim"), Bank = Bank, Number = "333-01-1234568" },
        new() { Id = "kim2", Nickname = new("김철수", "Kim"), Holder = new("김철수", "Kim"), Bank = new("나라은행", "Nara Bank"), Number = "444-01-1234569" },
    ];

    private static readonly Card[] Cards =
    [
        new() { Id = "check", Product = new("체크카드", "check card"), Kind = CardKind.Check, MaskedNumber = "****-1111" },
        new() { Id = "credit", Product = new("신용카드", "credit card"), Kind = CardKind.Credit, MaskedNumber = "****-2222" },
        new() { Id = "old", Product = new("옛 카드", "old card"), Kind = CardKind.Credit, MaskedNumber = "****-3333", StoppedAt = At },
    ];

    private readonly Dictionary<string, TransferOutcome> _transfers = [];
    private readonly Dictionary<string, CardStop> _stops = [];
    private Random _dice = new(0);

    /// <summary>What it was asked, in order.</summary>
    public List<BankEvent> Log { get; } = [];

    /// <summary>Forgets all that was, and takes other dice.</summary>
    public void BeginAnew(int seed)
    {
        _dice = new Random(seed);
        Log.Clear();
        _transfers.Clear();
        _stops.Clear();
    }

    public Task<IReadOnlyList<Account>> AccountsAsync(string customerId, CancellationToken cancellationToken) => Of(Accounts);

    public Task<IReadOnlyList<Payee>> PayeesAsync(string customerId, CancellationToken cancellationToken) => Of(Payees);

    public Task<IReadOnlyList<Card>> CardsAsync(string customerId, CancellationToken cancellationToken) => Of(Cards[..(1 + _dice.Next(Cards.Length))]);

    public Task<IReadOnlyList<Deposit>> DepositsAsync(string customerId, CancellationToken cancellationToken) => Of<Deposit>([]);

    public Task<IReadOnlyList<Loan>> LoansAsync(string customerId, CancellationToken cancellationToken) => Of<Loan>([]);

    public Task<IReadOnlyList<Movement>> MovementsAsync(string customerId, MovementQuery query, CancellationToken cancellationToken) =>
        Of<Movement>(Falls(2) ? [] : [new() { At = At, Counterparty = new("가게", "shop"), Amount = Money.Won(-5_000), BalanceAfter = Money.Won(995_000) }]);

    public Task<IReadOnlyList<ExchangeRate>> ExchangeRatesAsync(CancellationToken cancellationToken) =>
        Of<ExchangeRate>([new() { Currency = "USD", Name = new("달러", "dollar"), Unit = 1, Base = 1_400m, Buy = 1_420m, Sell = 1_380m, QuotedAt = At }]);

    public Task<IReadOnlyList<Fee>> FeesAsync(CancellationToken cancellationToken) =>
        Of<Fee>([new() { Id = "transfer", Service = new("송금", "transfer"), Amount = Money.Won(500), Note = new("하루에 열 번까지", "up to ten a day") }]);

    public Task<TransferQuote> PrepareTransferAsync(TransferOrder order, CancellationToken cancellationToken)
    {
        if (Falls(6)) return Task.FromResult<TransferQuote>(new TransferNotPossible(Refusal()));
        Log.Add(new Quoted(order.Fingerprint));
        return Task.FromResult<TransferQuote>(new TransferPrepared { Holder = Payees[0].Holder, Bank = Bank, Fee = Money.Won(500), BalanceAfter = Money.Won(1), Repeats = Falls(5) });
    }

    public Task<TransferOutcome> ExecuteTransferAsync(TransferOrder order, string key, CancellationToken cancellationToken)
    {
        if (Falls(5)) throw new TimeoutException("The order was lost.");
        if (!_transfers.TryGetValue(key, out var outcome))
        {
            outcome = _transfers[key] = Falls(4) ? new TransferRefused(Refusal()) : Receipt(order);
            if (outcome is TransferReceipt) Log.Add(new Booked(key, order.Fingerprint));
        }

        return Falls(4) ? throw new TimeoutException("The answer was lost.") : Task.FromResult(outcome);
    }

    public Task<TransferOutcome?> FindTransferAsync(string customerId, string key, CancellationToken cancellationToken) =>
        Falls(4) ? throw new TimeoutException("The bank does not answer.") : Task.FromResult(_transfers.GetValueOrDefault(key));

    public Task<CardStop> StopCardAsync(string customerId, string cardId, string key, CancellationToken cancellationToken)
    {
        if (Falls(5)) throw new TimeoutException("The wish was lost.");
        if (!_stops.TryGetValue(key, out var stop))
        {
            stop = _stops[key] = Falls(4) ? new CardStopRefused() : new CardStopReceipt("1", cardId, At);
            if (stop is CardStopReceipt) Log.Add(new Booked(key, cardId));
        }

        return Falls(4) ? throw new TimeoutException("The answer was lost.") : Task.FromResult(stop);
    }

    public Task<CodeCheck> CheckCodeAsync(string customerId, string code, CancellationToken cancellationToken)
    {
        var verdict = Falls(2) ? CodeVerdict.Verified : (CodeVerdict)(1 + _dice.Next(3));
        if (verdict == CodeVerdict.Verified) Log.Add(new Verified());
        return Task.FromResult(new CodeCheck(verdict, 2));
    }

    private bool Falls(int oneIn) => _dice.Next(oneIn) == 0;

    private Refusal Refusal() => new((RefusalReason)_dice.Next(Enum.GetValues<RefusalReason>().Length)) { Limit = Money.Won(5), Available = Money.Won(4) };

    private static TransferReceipt Receipt(TransferOrder order) =>
        new() { Number = "1", Amount = order.Amount, Fee = Money.Won(500), BalanceAfter = Money.Won(1), SentAt = At };

    private static Task<IReadOnlyList<T>> Of<T>(T[] things) => Task.FromResult<IReadOnlyList<T>>(things);
}

/// <summary>Something that the bank was asked.</summary>
internal abstract record BankEvent;

/// <summary>It told what an order would come to.</summary>
internal sealed record Quoted(string Order) : BankEvent;

/// <summary>It took a code for the right one.</summary>
internal sealed record Verified : BankEvent;

/// <summary>It moved money or stopped a card, for the first time under this key.</summary>
internal sealed record Booked(string Key, string What) : BankEvent;
