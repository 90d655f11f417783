using VoiceAgent.Core.Banking;
using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Values;
using VoiceAgent.Testing;
using static VoiceAgent.Integration.Tests.SandboxBank.Orders;

namespace VoiceAgent.Integration.Tests.SandboxBank;

public sealed class TransferOnceTests : IAsyncLifetime
{
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Fact]
    public async Task Execute_FiftyAtOnceWithOneKeyFromTwoProcesses_MovesTheMoneyOnce()
    {
        ICoreBanking[] processes = [bank.Bank, await bank.AnotherProcessAsync(Token)];
        var order = await ToMotherAsync(bank.Bank, 300_000);
        var before = await BalanceAsync(bank.Bank, Kim, order.SourceAccountId);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(index =>
            Task.Run(() => processes[index % 2].ExecuteTransferAsync(order, "one-key", Token))));

        outcomes.Distinct().ShouldHaveSingleItem().ShouldBeOfType<TransferReceipt>().BalanceAfter.ShouldBe(Money.Won(before - 300_000));
        (await BalanceAsync(bank.Bank, Kim, order.SourceAccountId)).ShouldBe(before - 300_000);
    }

    [Fact]
    public async Task Execute_FortyDifferentAtOnce_NeverOverdrawsAndEveryReceiptIsBooked()
    {
        ICoreBanking[] processes = [bank.Bank, await bank.AnotherProcessAsync(Token)];
        var order = await ToMotherAsync(bank.Bank, 290_000);
        var before = await BalanceAsync(bank.Bank, Kim, order.SourceAccountId);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(index =>
            Task.Run(() => processes[index % 2].ExecuteTransferAsync(order, $"key-{index}", Token))));

        var receipts = outcomes.OfType<TransferReceipt>().ToList();
        receipts.Count.ShouldBe((int)(before / 290_000));
        receipts.Select(receipt => receipt.Number).ShouldBeUnique();
        (await BalanceAsync(bank.Bank, Kim, order.SourceAccountId)).ShouldBe(before - (290_000L * receipts.Count));
        outcomes.OfType<TransferRefused>().ShouldAllBe(refused => refused.Refusal.Reason == RefusalReason.InsufficientBalance);
    }

    [Fact]
    public async Task Execute_OneKeyForAnotherOrder_IsRefusedAndMovesNothing()
    {
        var order = await ToMotherAsync(bank.Bank, 10_000);
        var receipt = (TransferReceipt)await bank.Bank.ExecuteTransferAsync(order, "key", Token);

        var second = await bank.Bank.ExecuteTransferAsync(order with { Amount = Money.Won(20_000) }, "key", Token);

        second.ShouldBe(new TransferRefused(new(RefusalReason.OrderChanged)));
        (await BalanceAsync(bank.Bank, Kim, order.SourceAccountId)).ShouldBe(receipt.BalanceAfter.MinorUnits);
    }

    [Fact]
    public async Task Execute_AgainAfterARestart_GivesTheFirstReceipt()
    {
        var order = await ToMotherAsync(bank.Bank, 10_000);
        var receipt = await bank.Bank.ExecuteTransferAsync(order, "key", Token);
        bank.Time.Advance(TimeSpan.FromDays(3));

        var restarted = await bank.AnotherProcessAsync(Token);

        (await restarted.ExecuteTransferAsync(order, "key", Token)).ShouldBe(receipt);
        (await restarted.FindTransferAsync(Kim, "key", Token)).ShouldBe(receipt);
    }

    [Fact]
    public async Task Execute_CancelledBeforeItCommits_LeavesNoTrace()
    {
        var order = await ToMotherAsync(bank.Bank, 10_000);
        var before = await BalanceAsync(bank.Bank, Kim, order.SourceAccountId);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => bank.Bank.ExecuteTransferAsync(order, "key", gone.Token));

        (await bank.Bank.FindTransferAsync(Kim, "key", Token)).ShouldBeNull();
        (await BalanceAsync(bank.Bank, Kim, order.SourceAccountId)).ShouldBe(before);
    }

    [Fact]
    public async Task Find_AnotherCustomersKey_IsNotTold()
    {
        await bank.Bank.ExecuteTransferAsync(await ToMotherAsync(bank.Bank, 10_000), "key", Token);

        (await bank.Bank.FindTransferAsync(Lee, "key", Token)).ShouldBeNull();
    }
}
