using VoiceAgent.Core.Banking.Cards;
using VoiceAgent.Testing;
using static VoiceAgent.Integration.Tests.SandboxBank.Orders;

namespace VoiceAgent.Integration.Tests.SandboxBank;

public sealed class CardStopTests : IAsyncLifetime
{
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Fact]
    public async Task Stop_AgainAndLater_GivesTheFirstReceipt()
    {
        var card = (await bank.Bank.CardsAsync(Kim, Token))[0];
        var first = await bank.Bank.StopCardAsync(Kim, card.Id, "key", Token);
        bank.Time.Advance(TimeSpan.FromHours(1));

        (await bank.Bank.StopCardAsync(Kim, card.Id, "key", Token)).ShouldBe(first);

        (await bank.Bank.CardsAsync(Kim, Token))[0].StoppedAt.ShouldBe(first.ShouldBeOfType<CardStopReceipt>().StoppedAt);
    }

    [Fact]
    public async Task Stop_AnotherCustomersCard_IsRefusedAndLeavesItInUse()
    {
        var hers = (await bank.Bank.CardsAsync(Lee, Token))[0];

        (await bank.Bank.StopCardAsync(Kim, hers.Id, "key", Token)).ShouldBeOfType<CardStopRefused>();

        (await bank.Bank.CardsAsync(Lee, Token))[0].StoppedAt.ShouldBeNull();
    }
}
