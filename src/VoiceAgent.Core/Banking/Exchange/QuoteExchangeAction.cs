using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Exchange;

/// <summary>
/// <c>exchange.quote</c>: the rate of slot <c>currency</c>, or slot <c>amount</c> converted at the base rate:
/// foreign money into won, won into the named currency. An amount of foreign money names its currency itself.
/// </summary>
internal sealed class QuoteExchangeAction(ICoreBanking bank) : IDialogAction
{
    private const string Won = "KRW";

    public string Name => "exchange.quote";

    public IReadOnlyList<string> Outcomes => ["rate", "to-won", "from-won", "missing", "not-quoted"];

    public IReadOnlyList<string> Uses => ["currency", "amount"];

    public IReadOnlyList<string> Facts =>
        ["currency-name", "unit", "base", "buy", "sell", "quoted-at", "given", "converted", "when-buying", "when-selling", "currencies"];

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var amount = context.Slots.TryGetValue("amount", out var said) && said.Kind == ValueKind.Money ? said.AsMoney() : (Money?)null;
        if (Currency(context, amount) is not { } currency) return new("missing");
        var rates = await bank.ExchangeRatesAsync(cancellationToken);
        var rate = rates.FirstOrDefault(rate => rate.Currency == currency);
        return rate is null ? NotQuoted(rates) : Quoted(rate, amount);
    }

    private static string? Currency(ActionContext context, Money? amount)
    {
        if (amount is { } money && money.Currency != Won) return money.Currency;
        return context.Slots.TryGetValue("currency", out var named) && Code(named) != Won ? Code(named) : null;
    }

    private static string Code(Value named) => named.Id ?? named.Text;

    private static ActionResult NotQuoted(IReadOnlyList<ExchangeRate> rates) => new("not-quoted")
    {
        Facts = { ["currencies"] = Value.Table(rates.Select(rate => new Dictionary<string, Value> { ["currency-name"] = rate.Name.ToValue() })) },
    };

    private static ActionResult Quoted(ExchangeRate rate, Money? amount)
    {
        var outcome = amount is null ? "rate" : amount.Value.Currency == Won ? "from-won" : "to-won";
        var result = new ActionResult(outcome) { Facts = RateFacts(rate) };
        if (amount is { } money) Convert(result.Facts, rate, money);
        return result;
    }

    private static Dictionary<string, Value> RateFacts(ExchangeRate rate) => new()
    {
        ["currency-name"] = rate.Name.ToValue(),
        ["unit"] = Value.Of(Money.FromMajor(rate.Unit, rate.Currency)),
        ["base"] = Value.Of(rate.Base),
        ["buy"] = Value.Of(rate.Buy),
        ["sell"] = Value.Of(rate.Sell),
        ["quoted-at"] = Value.Of(rate.QuotedAt),
    };

    private static void Convert(Dictionary<string, Value> facts, ExchangeRate rate, Money money)
    {
        facts["given"] = Value.Of(money);
        facts["converted"] = At(rate.Base, rate, money);
        facts["when-buying"] = At(rate.Buy, rate, money);
        facts["when-selling"] = At(rate.Sell, rate, money);
    }

    private static Value At(decimal wonPerUnit, ExchangeRate rate, Money money) => Value.Of(money.Currency == Won
        ? Money.FromMajor(money.Major * rate.Unit / wonPerUnit, rate.Currency)
        : Money.FromMajor(money.Major * wonPerUnit / rate.Unit, Won));
}
