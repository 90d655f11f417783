using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>
/// <c>accounts.balance</c>: what is in the account named by slot <c>account</c>, or in each when none is named.
/// The total counts the accounts in won: other currencies are not added to it.
/// </summary>
internal sealed class BalanceAction(ICoreBanking bank) : IDialogAction
{
    public string Name => "accounts.balance";

    public IReadOnlyList<string> Outcomes => ["one", "several", "none"];

    public IReadOnlyList<string> Uses => ["account"];

    public IReadOnlyList<string> Facts => ["account-name", "last-four", "balance", "accounts", "count", "total"];

    public async Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var accounts = await bank.AccountsAsync(context.CustomerId!, cancellationToken);
        if (accounts.Count == 0) return new("none");
        var one = accounts.Count == 1 ? accounts[0] : AccountChoice.Named(accounts, context, "account");
        return one is not null ? new("one") { Facts = AccountChoice.Facts(one) } : Several(accounts);
    }

    private static ActionResult Several(IReadOnlyList<Account> accounts)
    {
        var won = accounts.Where(account => account.Balance.Currency == "KRW").Sum(account => account.Balance.MinorUnits);
        return new("several")
        {
            Facts =
            {
                ["accounts"] = Value.Table(accounts.Select(AccountChoice.Facts)),
                ["count"] = Value.Of((decimal)accounts.Count),
                ["total"] = Value.Of(Money.Won(won)),
            },
        };
    }
}
