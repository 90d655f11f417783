using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Deposits;
using VoiceAgent.Core.Banking.Exchange;
using VoiceAgent.Core.Banking.Loans;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Infrastructure.SandboxBank.Tables;

/// <summary>The tables' rows in the words of the service.</summary>
internal static class Rows
{
    public static Account ToAccount(AccountRow row) => new()
    {
        Id = row.Id,
        Alias = new(row.Alias, row.EnglishAlias),
        Product = new(row.Product, row.EnglishProduct),
        Number = row.Number,
        Bank = Banks.Own,
        Balance = new(row.Balance, row.Currency),
        IsMain = row.IsMain,
    };

    public static Movement ToMovement(MovementRow row, string currency) => new()
    {
        At = row.At,
        Counterparty = new(row.Counterparty, row.EnglishCounterparty),
        Amount = new(row.Amount, currency),
        BalanceAfter = new(row.BalanceAfter, currency),
    };

    public static Payee ToPayee(PayeeRow row) => new()
    {
        Id = row.Id,
        Nickname = new(row.Nickname, row.EnglishNickname),
        Holder = new(row.Holder, row.EnglishHolder),
        Bank = Banks.Named(row.Bank),
        Number = row.Number,
    };

    public static Card ToCard(CardRow row) => new()
    {
        Id = row.Id,
        Product = new(row.Product, row.EnglishProduct),
        Kind = row.Kind,
        MaskedNumber = row.MaskedNumber,
        StoppedAt = row.StoppedAt,
    };

    public static Deposit ToDeposit(DepositRow row) => new()
    {
        Id = row.Id,
        Product = new(row.Product, row.EnglishProduct),
        Principal = Money.Won(row.Principal),
        AnnualRate = row.AnnualRate,
        OpenedOn = row.OpenedOn,
        MaturesOn = row.MaturesOn,
    };

    public static Loan ToLoan(LoanRow row) => new()
    {
        Id = row.Id,
        Product = new(row.Product, row.EnglishProduct),
        Outstanding = Money.Won(row.Outstanding),
        AnnualRate = row.AnnualRate,
        NextDueOn = row.NextDueOn,
        NextInstalment = Money.Won(row.NextInstalment),
    };

    public static ExchangeRate ToExchangeRate(ExchangeRateRow row) => new()
    {
        Currency = row.Currency,
        Name = new(row.Name, row.EnglishName),
        Unit = row.Unit,
        Base = row.Base,
        Buy = row.Buy,
        Sell = row.Sell,
        QuotedAt = row.QuotedAt,
    };
}
