using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Infrastructure.SandboxBank.Codes;
using VoiceAgent.Infrastructure.SandboxBank.Tables;

namespace VoiceAgent.Infrastructure.SandboxBank.Seed;

/// <summary>Gathers the rows of one invented customer; ids and positions follow from the order of the calls.</summary>
internal sealed class SampleCustomer(SandboxBankContext bank, string id, SampleSpan span, CodeSecrets secrets)
{
    private int payees;
    private int cards;
    private int accounts;

    public SampleCustomer Named(string korean, string english)
    {
        bank.Customers.Add(new() { Id = id, Name = korean, EnglishName = english, CodeSecret = secrets.Of(id) });
        return this;
    }

    /// <summary>Adds an account; the first is the main one.</summary>
    public SampleAccount Account(Words alias, Words product, string number, string currency = "KRW")
    {
        var row = new AccountRow
        {
            Id = $"{id}-account-{++accounts}", CustomerId = id, Alias = alias.Korean, EnglishAlias = alias.English,
            Product = product.Korean, EnglishProduct = product.English, Number = number, Digits = LastDigits.Digits(number),
            Currency = currency, Balance = 0, IsMain = accounts == 1, Position = accounts,
        };
        bank.Accounts.Add(row);
        return new(row, span);
    }

    public SampleCustomer Payee(Words nickname, Words holder, string atBank, string number)
    {
        bank.Payees.Add(new()
        {
            Id = $"{id}-payee-{++payees}", CustomerId = id, Nickname = nickname.Korean, EnglishNickname = nickname.English,
            Holder = holder.Korean, EnglishHolder = holder.English, Bank = atBank, Number = number, Digits = LastDigits.Digits(number), Position = payees,
        });
        return this;
    }

    public SampleCustomer Card(Words product, CardKind kind, string lastFour)
    {
        bank.Cards.Add(new()
        {
            Id = $"{id}-card-{++cards}", CustomerId = id, Product = product.Korean, EnglishProduct = product.English,
            Kind = kind, MaskedNumber = $"****-****-****-{lastFour}", Position = cards,
        });
        return this;
    }

    public SampleCustomer Deposit(Words product, long principal, decimal rate, int monthsAgo, int months)
    {
        var opened = span.Until.Date.PlusMonths(-monthsAgo);
        bank.Deposits.Add(new()
        {
            Id = $"{id}-deposit-{bank.Deposits.Local.Count + 1}", CustomerId = id, Product = product.Korean, EnglishProduct = product.English,
            Principal = principal, AnnualRate = rate, OpenedOn = opened, MaturesOn = opened.PlusMonths(months),
        });
        return this;
    }

    public SampleCustomer Loan(Words product, long outstanding, decimal rate, int dueInDays, long instalment)
    {
        bank.Loans.Add(new()
        {
            Id = $"{id}-loan-{bank.Loans.Local.Count + 1}", CustomerId = id, Product = product.Korean, EnglishProduct = product.English,
            Outstanding = outstanding, AnnualRate = rate, NextDueOn = span.Until.Date.PlusDays(dueInDays), NextInstalment = instalment,
        });
        return this;
    }
}
