using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;
using VoiceAgent.Testing;
using static VoiceAgent.Core.Tests.Banking.ActionContexts;

namespace VoiceAgent.Core.Tests.Banking;

public sealed class TransferActionTests : IAsyncLifetime
{
    private TempBank bank = null!;
    private UnreliableBank line = null!;
    private ServiceProvider services = null!;

    public async ValueTask InitializeAsync()
    {
        bank = await TempBank.OpenAsync(Token);
        line = new(bank.Bank);
        services = new ServiceCollection().AddLogging().AddSingleton<ICoreBanking>(line).AddBanking().BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await bank.DisposeAsync();
    }

    [Fact]
    public async Task Prepare_ToAPayee_ReadsOutTheHolderAndLastDigitsAlone()
    {
        var result = await RunAsync("transfers.prepare", await ToMotherAsync(300_000));

        result.Outcome.ShouldBe("prepared");
        (result.Facts["holder"].Text, result.Facts["to-bank"].Text, result.Facts["to-last-four"].Text).ShouldBe(("박순옥", "국민은행", "3927"));
    }

    [Fact]
    public async Task Prepare_ByNumberAndBank_ReadsOutWhoHoldsIt()
    {
        var result = await RunAsync("transfers.prepare", Of(
            ("account-number", Value.Of("110482613905")), ("bank", Value.Of("신한은행")), ("amount", Won(1_000))));

        (result.Outcome, result.Facts["holder"].Text).ShouldBe(("prepared", "김영희"));
    }

    [Fact]
    public async Task Address_AWholeNumberAsPayee_NeedsItsBankAndThenIsPaid()
    {
        var payee = (await bank.SlotType("payee").ResolveAsync(Value.Of("123456-04-567891"), SlotOf(Kim, "payee"), Token))[0];
        (await RunAsync("transfers.address", Of(("payee", payee)))).Outcome.ShouldBe("bank-missing");

        var context = Of(("payee", payee), ("bank", Value.Of("국민은행")), ("amount", Won(1_000)));

        (await RunAsync("transfers.address", context)).Outcome.ShouldBe("known");
        (await RunAsync("transfers.prepare", context)).Facts["to-last-four"].Text.ShouldBe("7891");
    }

    [Fact]
    public async Task Prepare_ForTomorrow_IsRefusedRatherThanSentToday()
    {
        var context = await ToMotherAsync(1_000, ("date", Value.Of(new LocalDate(2026, 3, 12))));

        var result = await RunAsync("transfers.prepare", context);

        (result.Outcome, result.Facts["reason"].Text).ShouldBe(("refused", "not-today"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Execute_WhetherOrNotTheAnswerIsLost_ComesToTheBanksReceipt(bool lost)
    {
        var context = await AgreedAsync(300_000);
        line.LosesAnswers = lost;

        var result = await RunAsync("transfers.execute", context);

        result.Outcome.ShouldBe("receipt");
        result.Facts["sent"].AsMoney().ShouldBe(Money.Won(300_000));
        line.Executions.ShouldBe(1);
    }

    [Fact]
    public async Task Execute_TriedAgainUnderItsKey_GivesTheFirstReceipt()
    {
        var context = await AgreedAsync(300_000);
        var first = await RunAsync("transfers.execute", context);

        var second = await RunAsync("transfers.execute", context);

        (second.Facts["receipt"], second.Facts["balance-after"]).ShouldBe((first.Facts["receipt"], first.Facts["balance-after"]));
        line.Executions.ShouldBe(1);
    }

    [Fact]
    public async Task Execute_BankOutOfReach_IsUnknownUntilItIsLookedUp()
    {
        var context = await AgreedAsync(300_000);
        line.LosesAnswers = true;
        await RunAsync("transfers.execute", context with { EffectKey = "other" });
        line.IsOutOfReach = true;

        var result = await RunAsync("transfers.execute", context with { EffectKey = "other" });

        result.Outcome.ShouldBe("unknown");
        var later = context with { Facts = new Dictionary<string, Value>(result.Facts) };
        (await RunAsync("transfers.look-up", later)).Outcome.ShouldBe("unknown");
        line.IsOutOfReach = false;
        (await RunAsync("transfers.look-up", later)).Outcome.ShouldBe("receipt");
    }

    [Fact]
    public async Task Execute_AnotherAmountThanWasReadOut_IsRefusedBeforeTheBankIsAsked()
    {
        var agreed = await AgreedAsync(300_000);
        var changed = agreed with { Slots = new Dictionary<string, Value>(agreed.Slots) { ["amount"] = Won(3_000_000) } };

        var result = await RunAsync("transfers.execute", changed);

        (result.Outcome, result.Facts["reason"].Text, line.Executions).ShouldBe(("refused", "order-changed", 0));
    }

    [Fact]
    public async Task Execute_NothingReadOut_IsRefused()
    {
        var result = await RunAsync("transfers.execute", await ToMotherAsync(300_000));

        (result.Outcome, line.Executions).ShouldBe(("refused", 0));
    }

    [Fact]
    public async Task StopCard_AnswersLost_IsUnknownAndStoppedOnTheNextTry()
    {
        var chosen = await RunAsync("cards.choose", Of(("card", Value.Entity("kim-minjun-card-1", "체크카드"))));
        var context = Of() with { Facts = chosen.Facts };
        line.LosesAnswers = true;
        (await RunAsync("cards.stop", context)).Outcome.ShouldBe("unknown");
        line.LosesAnswers = false;

        (await RunAsync("cards.stop", context)).Outcome.ShouldBe("stopped");
    }

    [Fact]
    public void EveryAction_DeclaresEachOutcomeAndFactOnce()
    {
        foreach (var action in services.GetServices<IDialogAction>())
        {
            action.Outcomes.ShouldBeUnique(action.Name);
            action.Facts.ShouldBeUnique(action.Name);
        }
    }

    private Task<ActionResult> RunAsync(string action, ActionContext context) =>
        services.GetServices<IDialogAction>().Single(known => known.Name == action).RunAsync(context, Token);

    /// <summary>An order that was read out and agreed to.</summary>
    private async Task<ActionContext> AgreedAsync(long won)
    {
        var context = await ToMotherAsync(won);
        return context with { Facts = (await RunAsync("transfers.prepare", context)).Facts };
    }

    private async Task<ActionContext> ToMotherAsync(long won, params (string Name, Value Value)[] more)
    {
        var mother = await bank.SlotType("payee").ResolveAsync(Value.Of("엄마"), SlotOf(Kim, "payee"), Token);
        return Of([("payee", mother[0]), ("amount", Won(won)), .. more]);
    }
}
