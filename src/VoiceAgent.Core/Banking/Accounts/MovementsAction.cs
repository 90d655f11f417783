using NodaTime;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>
/// <c>accounts.movements</c>: what came and went in slot <c>account</c> (else the main one) during slot <c>period</c>
/// (else the last 30 days), of slot <c>direction</c> when it says one. The newest are listed; totals count all.
/// </summary>
internal sealed class MovementsAction(ICoreBanking bank) : IDialogAction
{
    private const int Listed = 10;
    private const int DaysWhenUnsaid = 30;

    public string Name => "accounts.movements";

    public IReadOnlyList<string> Outcomes => ["found", "more", "nothing", "no-account"];

    public IReadOnlyList<string> Uses => ["account", "period", "direction"];

    public IReadOnlyList<string> Facts =>
        ["account-name", "last-four", "balance", "days", "movements", "count", "listed", "total-in", "total-out"];

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var accounts = await bank.AccountsAsync(context.CustomerId!, cancellationToken);
        if (AccountChoice.NamedOrMain(accounts, context, "account") is not { } account) return new("no-account");
        var (from, until) = Period(context);
        var all = await bank.MovementsAsync(context.CustomerId!, new(account.Id, from, until), cancellationToken);
        return Result([.. all.Where(movement => Wanted(movement, context))], account, from, until);
    }

    private static (LocalDate From, LocalDate Until) Period(ActionContext context)
    {
        if (context.Slots.TryGetValue("period", out var period)) return period.AsPeriod();
        var tomorrow = context.Now.Date.PlusDays(1);
        return (tomorrow.PlusDays(-DaysWhenUnsaid), tomorrow);
    }

    private static bool Wanted(Movement movement, ActionContext context) =>
        !context.Slots.TryGetValue("direction", out var direction) || (movement.Amount.MinorUnits > 0) == (direction.Text == "in");

    private static ActionResult Result(List<Movement> movements, Account account, LocalDate from, LocalDate until)
    {
        var facts = AccountChoice.Facts(account);
        facts["days"] = Value.Of(from, until);
        if (movements.Count == 0) return new("nothing") { Facts = facts };
        AddRows(facts, movements, account.Balance.Currency);
        return new(movements.Count > Listed ? "more" : "found") { Facts = facts };
    }

    private static void AddRows(Dictionary<string, Value> facts, List<Movement> movements, string currency)
    {
        var newest = movements.OrderByDescending(movement => movement.At).Take(Listed).ToList();
        facts["movements"] = Value.Table(newest.Select(Row));
        facts["count"] = Value.Of((decimal)movements.Count);
        facts["listed"] = Value.Of((decimal)newest.Count);
        facts["total-in"] = Total(movements.Where(movement => movement.Amount.MinorUnits > 0), currency);
        facts["total-out"] = Total(movements.Where(movement => movement.Amount.MinorUnits < 0), currency);
    }

    private static Dictionary<string, Value> Row(Movement movement) => new()
    {
        ["day"] = Value.Of(movement.At.Date),
        ["counterparty"] = movement.Counterparty.ToValue(),
        ["way"] = movement.Amount.MinorUnits > 0 ? Value.Of("입금", "in") : Value.Of("출금", "out"),
        ["moved"] = Value.Of(movement.Amount with { MinorUnits = Math.Abs(movement.Amount.MinorUnits) }),
    };

    private static Value Total(IEnumerable<Movement> movements, string currency) =>
        Value.Of(new Money(Math.Abs(movements.Sum(movement => movement.Amount.MinorUnits)), currency));
}
