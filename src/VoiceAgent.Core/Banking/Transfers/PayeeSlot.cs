using VoiceAgent.Core.Banking.Accounts;
using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Transfers;

/// <summary>
/// Slot type <c>payee</c>: someone the customer saved, by nickname, holder or last digits, an account of the customer's own,
/// or a whole account number, whose bank is then told by slot <c>bank</c>.
/// When several are meant, each is named with its bank and last digits, so that the customer can tell them apart.
/// </summary>
internal sealed class PayeeSlot(ICoreBanking bank) : ISlotType
{
    private const int FewestInANumber = 8;

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
        if (WholeNumber(said) is { } digits) return [Numbered(digits, payees) with { Said = said.Said ?? said.Text }];
        var saved = SpokenNames.Find(said.Text, payees, payee => new(Names(payee).Append(Label(payee).Korean).Append(Label(payee).English), payee.Number, payee.Bank.Korean));
        return saved.Count > 0 ? Payees(saved, said) : await OwnAsync(customer, said, cancellationToken);
    }

    /// <summary>
    /// The digits of a whole account number, or null. Of a whole number the last four digits are no name:
    /// somebody saved whose number ends alike is somebody else.
    /// </summary>
    private static string? WholeNumber(Value said) =>
        new[] { LastDigits.Digits(said.Said ?? ""), LastDigits.Digits(said.Text) }.FirstOrDefault(digits => digits.Length >= FewestInANumber);

    private static Value Numbered(string digits, IReadOnlyList<Payee> payees) =>
        payees.FirstOrDefault(payee => LastDigits.Digits(payee.Number) == digits) is { } saved
            ? saved.Nickname.ToEntity(Recipient.OfPayee(saved))
            : LastDigits.Fact(digits) with { Id = Recipient.OfNumber(digits) };

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
