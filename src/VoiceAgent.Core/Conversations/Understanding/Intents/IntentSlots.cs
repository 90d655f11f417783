namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Which slots each intent of the taxonomy has, and what type of thing fills each.</summary>
public static class IntentSlots
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Table = new()
    {
        ["account.balance"] = Slots(("account", SlotTypes.Account)),
        ["account.transactions"] = Slots(("account", SlotTypes.Account), ("period", SlotTypes.Period), ("direction", SlotTypes.Direction), ("counterparty", SlotTypes.Counterparty), ("amount", SlotTypes.Money)),
        ["transfer.send"] = Slots(("payee", SlotTypes.Payee), ("account-number", SlotTypes.AccountNumber), ("bank", SlotTypes.Bank), ("amount", SlotTypes.Money), ("source-account", SlotTypes.SourceAccount), ("date", SlotTypes.Date), ("memo", SlotTypes.Memo)),
        ["transfer.cancel"] = Slots(("payee", SlotTypes.Payee), ("amount", SlotTypes.Money), ("date", SlotTypes.Date)),
        ["transfer.limit"] = Slots(("amount", SlotTypes.Money)),
        ["card.lost"] = Slots(("card", SlotTypes.Card)),
        ["card.unblock"] = Slots(("card", SlotTypes.Card)),
        ["card.bill"] = Slots(("card", SlotTypes.Card), ("period", SlotTypes.Period)),
        ["bill.pay"] = Slots(("biller", SlotTypes.Biller), ("amount", SlotTypes.Money), ("bill-number", SlotTypes.BillNumber)),
        ["loan.info"] = Slots(("product", SlotTypes.Loan)),
        ["loan.repayment"] = Slots(("loan", SlotTypes.Loan)),
        ["deposit.info"] = Slots(("product", SlotTypes.Deposit), ("term", SlotTypes.Term)),
        ["deposit.maturity"] = Slots(("deposit", SlotTypes.Deposit)),
        ["fx.rate"] = Slots(("currency", SlotTypes.Currency), ("amount", SlotTypes.Money)),
        ["fee.info"] = Slots(("service", SlotTypes.Service)),
        ["branch.find"] = Slots(("place", SlotTypes.Place), ("service", SlotTypes.BranchService)),
        ["credential.reset"] = Slots(("kind", SlotTypes.Credential)),
        ["document.request"] = Slots(("kind", SlotTypes.Document), ("period", SlotTypes.Period)),
        ["fraud.report"] = None,
        ["spending.summary"] = Slots(("period", SlotTypes.Period), ("category", SlotTypes.Category)),
    };

    /// <summary>The intents that have something to do with the bank's business.</summary>
    public static IEnumerable<string> Intents => Table.Keys;

    /// <summary>An intent's slots, name → type; empty for an intent that has none.</summary>
    public static IReadOnlyDictionary<string, string> Of(string intent) => Table.GetValueOrDefault(intent, None);

    /// <summary>Whether the intent has something to do with the bank's business.</summary>
    public static bool IsOfBank(string intent) => Table.ContainsKey(intent);

    private static Dictionary<string, string> Slots(params (string Name, string Type)[] slots) => slots.ToDictionary(s => s.Name, s => s.Type);
}
