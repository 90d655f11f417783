using VoiceAgent.Core.Banking.Transfers;
using VoiceAgent.Core.Values;
using VoiceAgent.Testing;
using static VoiceAgent.Integration.Tests.SandboxBank.Orders;

namespace VoiceAgent.Integration.Tests.SandboxBank;

public sealed class TransferRulesTests : IAsyncLifetime
{
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Theory]
    [InlineData(0, RefusalReason.AmountNotPositive)]
    [InlineData(-1, RefusalReason.AmountNotPositive)]
    [InlineData(long.MinValue, RefusalReason.AmountNotPositive)]
    [InlineData(5_000_001, RefusalReason.OverSingleLimit)]
    [InlineData(long.MaxValue, RefusalReason.OverSingleLimit)]
    [InlineData(5_000_000, RefusalReason.InsufficientBalance)]
    public async Task Prepare_AmountThatCannotBe_IsRefusedWithItsReason(long won, RefusalReason reason)
    {
        var order = await ToMotherAsync(bank.Bank, won);

        (await RefusalAsync(order)).Reason.ShouldBe(reason);
    }

    [Fact]
    public async Task Prepare_DollarsFromAnAccountInWon_IsRefused()
    {
        var order = await ToMotherAsync(bank.Bank, 1);

        (await RefusalAsync(order with { Amount = new Money(10_000, "USD") })).Reason.ShouldBe(RefusalReason.OtherCurrency);
    }

    [Fact]
    public async Task Prepare_ToTheAccountItLeaves_IsRefused()
    {
        var main = await MainAsync(bank.Bank, Kim);
        var order = await ToMotherAsync(bank.Bank, 1_000);

        (await RefusalAsync(order with { Bank = main.Bank.Korean, Number = main.Number })).Reason.ShouldBe(RefusalReason.SameAccount);
    }

    [Theory]
    [InlineData("국민은행", "1234567890000")]
    [InlineData("국민은행", "123")]
    [InlineData("달나라은행", "123456789012")]
    [InlineData("한결은행", "123456789012")]
    public async Task Prepare_ToAnAccountThatNobodyHas_IsRefused(string atBank, string number)
    {
        var order = await ToMotherAsync(bank.Bank, 1_000);

        (await RefusalAsync(order with { Bank = atBank, Number = number })).Reason.ShouldBe(RefusalReason.UnknownRecipient);
    }

    [Fact]
    public async Task Prepare_FromAnotherCustomersAccount_IsRefused()
    {
        var order = await ToMotherAsync(bank.Bank, 1_000);

        (await RefusalAsync(order with { SourceAccountId = (await MainAsync(bank.Bank, Lee)).Id })).Reason.ShouldBe(RefusalReason.UnknownSource);
    }

    [Fact]
    public async Task Prepare_TheWholeBalance_IsPossibleAndOneWonMoreIsNot()
    {
        var balance = (await MainAsync(bank.Bank, Kim)).Balance.MinorUnits;

        (await PreparedAsync(await ToMotherAsync(bank.Bank, balance))).BalanceAfter.ShouldBe(Money.Won(0));

        var refusal = await RefusalAsync(await ToMotherAsync(bank.Bank, balance + 1));
        (refusal.Reason, refusal.Available).ShouldBe((RefusalReason.InsufficientBalance, Money.Won(balance)));
    }

    [Fact]
    public async Task Prepare_FromASecondAccountToAnotherBank_CostsAFeeThatTheBalanceMustBear()
    {
        var living = (await bank.Bank.AccountsAsync(Kim, Token))[1];
        var order = await ToMotherAsync(bank.Bank, living.Balance.MinorUnits) with { SourceAccountId = living.Id };

        var refusal = await RefusalAsync(order);

        refusal.Available.ShouldBe(Money.Won(living.Balance.MinorUnits - 500));
        (await PreparedAsync(order with { Amount = refusal.Available!.Value })).ShouldSatisfyAllConditions(
            quote => quote.Fee.ShouldBe(Money.Won(500)), quote => quote.BalanceAfter.ShouldBe(Money.Won(0)));
    }

    [Fact]
    public async Task Prepare_TheSameAgainToday_WarnsAndTomorrowDoesNot()
    {
        var order = await ToMotherAsync(bank.Bank, 1_000);
        (await PreparedAsync(order)).Repeats.ShouldBeFalse();
        await bank.Bank.ExecuteTransferAsync(order, "first", Token);

        (await PreparedAsync(order)).Repeats.ShouldBeTrue();
        bank.Time.Advance(TimeSpan.FromHours(12));
        (await PreparedAsync(order)).Repeats.ShouldBeFalse();
    }

    [Fact]
    public async Task Execute_ToAnotherCustomer_ArrivesThereAndIsFree()
    {
        var hers = await MainAsync(bank.Bank, Lee);
        var order = await ToMotherAsync(bank.Bank, 12_345) with { Bank = hers.Bank.Korean, Number = hers.Number };
        (await PreparedAsync(order)).Holder.Korean.ShouldBe("이서연");

        await bank.Bank.ExecuteTransferAsync(order, "key", Token);

        (await BalanceAsync(bank.Bank, Lee, hers.Id)).ShouldBe(hers.Balance.MinorUnits + 12_345);
    }

    private async Task<Refusal> RefusalAsync(TransferOrder order) =>
        (await bank.Bank.PrepareTransferAsync(order, Token)).ShouldBeOfType<TransferNotPossible>().Refusal;

    private async Task<TransferPrepared> PreparedAsync(TransferOrder order) =>
        (await bank.Bank.PrepareTransferAsync(order, Token)).ShouldBeOfType<TransferPrepared>();
}
