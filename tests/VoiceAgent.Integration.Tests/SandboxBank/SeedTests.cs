using NodaTime;
using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Testing;
using static VoiceAgent.Integration.Tests.SandboxBank.Orders;

namespace VoiceAgent.Integration.Tests.SandboxBank;

public sealed class SeedTests : IAsyncLifetime
{
    private static readonly LocalDate Today = new(2026, 3, 11);
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Theory]
    [InlineData(Kim)]
    [InlineData(Lee)]
    public async Task Movements_OfEveryAccount_SumUpToItsBalanceAndNeverPassBelowZero(string customer)
    {
        foreach (var account in await bank.Bank.AccountsAsync(customer, Token))
        {
            var movements = await MovementsAsync(customer, account);

            movements.Sum(movement => movement.Amount.MinorUnits).ShouldBe(account.Balance.MinorUnits, account.Alias.Korean);
            movements.ShouldAllBe(movement => movement.BalanceAfter.MinorUnits >= 0);
            movements[^1].BalanceAfter.ShouldBe(account.Balance);
        }
    }

    [Theory]
    [InlineData(Kim)]
    [InlineData(Lee)]
    public async Task Main_OfEveryCustomer_LivesAYearWithAMonthlySalaryAndSomeMoneyLeft(string customer)
    {
        var main = await MainAsync(bank.Bank, customer);

        var movements = await MovementsAsync(customer, main);

        movements.Count(movement => movement.Counterparty.English.EndsWith("salary", StringComparison.Ordinal)).ShouldBeInRange(11, 12);
        main.Balance.MinorUnits.ShouldBeInRange(2_000_000, 4_900_000);
        movements.ShouldAllBe(movement => movement.At.Date <= Today);
    }

    [Fact]
    public async Task Living_OfEveryCustomer_IsSpentAndNotUsedUp()
    {
        foreach (var customer in new[] { Kim, Lee })
        {
            var living = (await bank.Bank.AccountsAsync(customer, Token))[1];
            (await MovementsAsync(customer, living)).Count.ShouldBeInRange(300, 1_500);
            living.Balance.MinorUnits.ShouldBeInRange(100_000, 5_000_000);
        }
    }

    [Fact]
    public async Task Open_ASecondTime_SeedsNothingMore()
    {
        var again = await bank.AnotherProcessAsync(Token);

        (await bank.Customers.ListAsync(Token)).Select(customer => customer.Id).ShouldBe([Kim, Lee]);
        (await again.AccountsAsync(Kim, Token)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Open_AnotherBankOnTheSameDay_HoldsTheSame()
    {
        await using var other = await TempBank.OpenAsync(Token);

        var (mine, theirs) = (await MainAsync(bank.Bank, Kim), await MainAsync(other.Bank, Kim));

        theirs.ShouldBe(mine);
    }

    [Fact]
    public async Task Payees_OfLee_HoldTwoOfOneName()
    {
        var payees = await bank.Bank.PayeesAsync(Lee, Token);

        payees.Count(payee => payee.Nickname.Korean == "김철수").ShouldBe(2);
    }

    private Task<IReadOnlyList<Movement>> MovementsAsync(string customer, Account account) =>
        bank.Bank.MovementsAsync(customer, new(account.Id, Today.PlusYears(-1), Today.PlusDays(1)), Token);
}
