using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>
/// Slot type <c>payee</c>: someone the customer saved, by nickname, holder or last digits, or an account of the customer's own.
/// When several are meant, each is named with its bank and last digits, so that the customer can tell them apart.
/// </summary>
internal sealed class PayeeSlot(ICoreBanking bank) : ISlotType
{
    public string Name => "payee";

    public async Task<IReadOnlyList<string>> NamesAsync(SlotTypeContext context, CancellationToken cancellationToken)
    {
        if (context.CustomerId is not { } customer) return [];
        // Own accounts are listened for as accounts: only the words around one tell whether money enters or leaves it.
        var payees = await bank.PayeesAsync(customer, cancellationToken);
        return [.. payees.SelectMany(Names).Distinct()];
    }

    public async Task<IReadOnlyList<Value>> ResolveAsync(Value said, SlotTypeContext context, CancellationToken cancellationToken)
    {
        if (context.CustomerId is not { } customer) return [];
        if (said is { Kind: ValueKind.Entity, Id: not null }) return [said];
        var payees = await bank.PayeesAsync(customer, cancellationToken);
        var saved = SpokenNames.Find(said.Text, payees, payee => new(Names(payee).Append(Label(payee).Korean).Append(Label(payee).English), payee.Number, payee.Bank.Korean));
        return saved.Count > 0 ? Payees(saved, said) : await OwnAsync(customer, said, cancellationToken);
    }

    private static List<Value> Payees(IReadOnlyList<Payee> payees, Value said)
    {
        Func<Payee, Words> name = payees.Count == 1 ? payee => payee.Nickname : Label;
        return [.. payees.Select(payee => name(payee).ToEntity(Recipient.OfPayee(payee)) with { Said = said.Said ?? said.Text })];
    }

    private async Task<IReadOnlyList<Value>> OwnAsync(string customer, Value said, CancellationToken cancellationToken)
    {
        var accounts = await bank.AccountsAsync(customer, cancellationToken);
        var meant = SpokenNames.Find(said.Text, accounts, account => new(AccountSlot.Names(account), account.Number));
        return [.. meant.Select(account => account.Alias.ToEntity(Recipient.OfAccount(account)) with { Said = said.Said ?? said.Text })];
    }

    private static IEnumerable<string> Names(Payee payee) =>
        [payee.Nickname.Korean, payee.Nickname.English, payee.Holder.Korean, payee.Holder.English];

    private static Words Label(Payee payee)
    {
        var digits = LastDigits.Of(payee.Number);
        return new($"{payee.Nickname.Korean} ({payee.Bank.Korean} {digits})", $"{payee.Nickname.English} ({payee.Bank.English} {digits})");
    }
}
