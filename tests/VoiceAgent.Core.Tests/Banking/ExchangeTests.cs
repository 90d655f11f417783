using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;
using VoiceAgent.Testing;
using static VoiceAgent.Core.Tests.Banking.ActionContexts;

namespace VoiceAgent.Core.Tests.Banking;

public sealed class ExchangeTests : IAsyncLifetime
{
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Fact]
    public async Task Quote_ACurrency_TellsItsRate()
    {
        var result = await QuoteAsync(("currency", Value.Of("JPY")));

        (result.Outcome, result.Facts["base"].Text, result.Facts["unit"].AsMoney()).ShouldBe(("rate", "921.4", new Money(100, "JPY")));
    }

    [Theory]
    [InlineData(10_000, "USD", null, "to-won", 138_750, "KRW")]
    [InlineData(10_000, "USD", "USD", "to-won", 138_750, "KRW")]
    [InlineData(5_000, "JPY", null, "to-won", 46_070, "KRW")]
    [InlineData(1_000_000, "KRW", "USD", "from-won", 72_072, "USD")]
    [InlineData(100_000, "KRW", "JPY", "from-won", 10_853, "JPY")]
    [InlineData(1_000_000, "VND", null, "to-won", 54_600, "KRW")]
    public async Task Quote_AnAmount_IsConvertedAtTheBaseRate(long amount, string of, string? currency, string outcome, long converted, string into)
    {
        var slots = new List<(string, Value)> { ("amount", Value.Of(new Money(amount, of))) };
        if (currency is not null) slots.Add(("currency", Value.Of(currency)));

        var result = await QuoteAsync([.. slots]);

        (result.Outcome, result.Facts["converted"].AsMoney()).ShouldBe((outcome, new Money(converted, into)));
    }

    [Fact]
    public async Task Quote_WonAlone_AsksForTheCurrency() => (await QuoteAsync(("amount", Won(1_000)))).Outcome.ShouldBe("missing");

    [Fact]
    public async Task Quote_ACurrencyThatIsNotOnTheBoard_ListsThoseThatAre()
    {
        var result = await QuoteAsync(("currency", Value.Of("CHF")));

        (result.Outcome, result.Facts["currencies"].Rows!.Count).ShouldBe(("not-quoted", 6));
    }

    private Task<ActionResult> QuoteAsync(params (string, Value)[] slots) =>
        bank.Action("exchange.quote").RunAsync(Of(slots) with { CustomerId = null }, Token);
}
