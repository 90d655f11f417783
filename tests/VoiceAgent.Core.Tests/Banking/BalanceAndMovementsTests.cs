using NodaTime;
using VoiceAgent.Core.Values;
using VoiceAgent.Testing;
using static VoiceAgent.Core.Tests.Banking.ActionContexts;

namespace VoiceAgent.Core.Tests.Banking;

public sealed class BalanceAndMovementsTests : IAsyncLifetime
{
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Fact]
    public async Task Balance_NoAccountNamed_TellsAllAndTheirSum()
    {
        var accounts = await bank.Bank.AccountsAsync(Kim, Token);

        var result = await bank.Action("accounts.balance").RunAsync(Of(), Token);

        result.Outcome.ShouldBe("several");
        result.Facts["total"].AsMoney().ShouldBe(Money.Won(accounts.Sum(account => account.Balance.MinorUnits)));
        result.Facts["accounts"].Rows!.Select(row => row["last-four"].Text).ShouldBe(["2917", "5306", "4463"]);
    }

    [Fact]
    public async Task Balance_DollarsAmongWon_AreListedAndNotAdded()
    {
        var accounts = await bank.Bank.AccountsAsync(Lee, Token);

        var result = await bank.Action("accounts.balance").RunAsync(Of() with { CustomerId = Lee }, Token);

        result.Facts["accounts"].Rows!.Count.ShouldBe(3);
        result.Facts["total"].AsMoney().ShouldBe(Money.Won(accounts.Take(2).Sum(account => account.Balance.MinorUnits)));
    }

    [Fact]
    public async Task Balance_ANamedAccount_TellsThatOne()
    {
        var living = (await bank.Bank.AccountsAsync(Kim, Token))[1];

        var result = await bank.Action("accounts.balance").RunAsync(Of(("account", living.Alias.ToEntity(living.Id))), Token);

        (result.Outcome, result.Facts["balance"].AsMoney()).ShouldBe(("one", living.Balance));
    }

    [Fact]
    public async Task Movements_LastMonthOut_ListsTheNewestTenAndSumsAll()
    {
        var living = (await bank.Bank.AccountsAsync(Kim, Token))[1];
        var february = (Start: new LocalDate(2026, 2, 1), End: new LocalDate(2026, 3, 1));
        var all = await bank.Bank.MovementsAsync(Kim, new(living.Id, february.Start, february.End), Token);

        var result = await bank.Action("accounts.movements").RunAsync(
            Of(("account", living.Alias.ToEntity(living.Id)), ("period", Value.Of(february.Start, february.End)), ("direction", Value.Of("out"))), Token);

        result.Outcome.ShouldBe("more");
        result.Facts["movements"].Rows!.Count.ShouldBe(10);
        result.Facts["total-out"].AsMoney().MinorUnits.ShouldBe(-all.Where(movement => movement.Amount.MinorUnits < 0).Sum(movement => movement.Amount.MinorUnits));
        result.Facts["total-in"].AsMoney().ShouldBe(Money.Won(0));
    }

    [Fact]
    public async Task Movements_APeriodBeforeTheAccount_TellsThatThereIsNothing()
    {
        var result = await bank.Action("accounts.movements").RunAsync(Of(("period", Value.Of(new LocalDate(2020, 1, 1), new LocalDate(2020, 2, 1)))), Token);

        (result.Outcome, result.Facts["days"].AsPeriod()).ShouldBe(("nothing", (new LocalDate(2020, 1, 1), new LocalDate(2020, 2, 1))));
    }
}
