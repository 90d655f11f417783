using VoiceAgent.Core.Banking.Naming;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Banking.Accounts;

/// <summary>Slot type <c>account</c>: one of the customer's accounts, by alias, product or last digits.</summary>
internal sealed class AccountSlot(ICoreBanking bank) : ISlotType
{
    public string Name => "account";

    public async Task<IReadOnlyList<string>> NamesAsync(SlotTypeContext context, CancellationToken cancellationToken)
    {
        var accounts = await OfAsync(context, cancellationToken);
        return [.. accounts.SelectMany(Names).Distinct()];
    }

    public async Task<IReadOnlyList<Value>> ResolveAsync(Value said, SlotTypeContext context, CancellationToken cancellationToken)
    {
        var accounts = await OfAsync(context, cancellationToken);
        var found = accounts.Where(account => account.Id == said.Id).ToList();
        var meant = found.Count > 0 ? found : SpokenNames.Find(said.Text, accounts, account => new(Names(account), account.Number));
        return [.. meant.Select(account => account.Alias.ToEntity(account.Id) with { Said = said.Said ?? said.Text })];
    }

    internal static IEnumerable<string> Names(Account account) =>
        [account.Alias.Korean, account.Alias.English, account.Product.Korean, account.Product.English];

    private async Task<IReadOnlyList<Account>> OfAsync(SlotTypeContext context, CancellationToken cancellationToken) =>
        context.CustomerId is { } customer ? await bank.AccountsAsync(customer, cancellationToken) : [];
}
