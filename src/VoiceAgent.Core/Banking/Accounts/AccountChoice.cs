using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>Which account a turn is about.</summary>
internal static class AccountChoice
{
    /// <summary>The account that a slot names; when it names none the main one; null when the customer has none.</summary>
    public static Account? NamedOrMain(IReadOnlyList<Account> accounts, ActionContext context, string slot) =>
        Named(accounts, context, slot) ?? accounts.FirstOrDefault(account => account.IsMain) ?? (accounts.Count > 0 ? accounts[0] : null);

    /// <summary>The account that a slot names, or null.</summary>
    public static Account? Named(IReadOnlyList<Account> accounts, ActionContext context, string slot) =>
        context.Slots.TryGetValue(slot, out var named) ? accounts.FirstOrDefault(account => account.Id == named.Id) : null;

    /// <summary>What a reply may say of an account.</summary>
    public static Dictionary<string, Value> Facts(Account account) => new()
    {
        ["account-name"] = account.Alias.ToValue(),
        ["last-four"] = Naming.LastDigits.Fact(account.Number),
        ["balance"] = Value.Of(account.Balance),
    };
}
