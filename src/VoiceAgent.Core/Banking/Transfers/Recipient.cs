using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>Where a transfer goes, as the dialog's slots say: a payee, an own account, or a number at a bank.</summary>
/// <param name="Bank">The Korean name of the bank.</param>
/// <param name="Number">The account's number.</param>
internal sealed record Recipient(string Bank, string Number)
{
    private const string PayeePrefix = "payee:";
    private const string AccountPrefix = "account:";
    private const string NumberPrefix = "number:";

    /// <summary>The id of the entity that slot <c>payee</c> holds for a saved payee.</summary>
    public static string OfPayee(Payee payee) => PayeePrefix + payee.Id;

    /// <summary>The id of the entity that slot <c>payee</c> holds for an account of the customer's own.</summary>
    public static string OfAccount(Account account) => AccountPrefix + account.Id;

    /// <summary>The id of what slot <c>payee</c> holds for a whole account number; the bank is in another slot.</summary>
    public static string OfNumber(string digits) => NumberPrefix + digits;

    /// <summary>Whether slot <c>payee</c> alone says where the money goes.</summary>
    public static bool IsWhole(Value payee) => payee.Id?.StartsWith(NumberPrefix, StringComparison.Ordinal) != true;

    /// <summary>The recipient that the slots say, or null when they say none that the customer has.</summary>
    public static async Task<Recipient?> FromAsync(ICoreBanking bank, ActionContext context, CancellationToken cancellationToken)
    {
        if (context.Slots.TryGetValue("payee", out var payee) && payee.Id is { } id && IsWhole(payee))
            return await KeptAsync(bank, context.CustomerId!, id, cancellationToken);
        return NumberIn(context) is { } number && context.Slots.TryGetValue("bank", out var at) ? new(at.Text, number) : null;
    }

    private static string? NumberIn(ActionContext context)
    {
        if (context.Slots.TryGetValue("payee", out var payee) && !IsWhole(payee)) return payee.Id![NumberPrefix.Length..];
        return context.Slots.TryGetValue("account-number", out var number) ? number.Text : null;
    }

    private static Task<Recipient?> KeptAsync(ICoreBanking bank, string customer, string id, CancellationToken cancellationToken) =>
        id.StartsWith(AccountPrefix, StringComparison.Ordinal)
            ? AccountAsync(bank, customer, id[AccountPrefix.Length..], cancellationToken)
            : PayeeAsync(bank, customer, id[PayeePrefix.Length..], cancellationToken);

    private static async Task<Recipient?> AccountAsync(ICoreBanking bank, string customer, string id, CancellationToken cancellationToken)
    {
        var accounts = await bank.AccountsAsync(customer, cancellationToken);
        return accounts.FirstOrDefault(account => account.Id == id) is { } own ? new(own.Bank.Korean, own.Number) : null;
    }

    private static async Task<Recipient?> PayeeAsync(ICoreBanking bank, string customer, string id, CancellationToken cancellationToken)
    {
        var payees = await bank.PayeesAsync(customer, cancellationToken);
        return payees.FirstOrDefault(payee => payee.Id == id) is { } saved ? new(saved.Bank.Korean, saved.Number) : null;
    }
}
