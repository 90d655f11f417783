using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>The bank's words for products, papers, bills and places; what is found stays as it was said.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, WordList> Lists = new()
    {
        [SlotTypes.Biller] = BillWords.Billers,
        [SlotTypes.BillNumber] = BillWords.Numbers,
        [SlotTypes.Loan] = ProductWords.Loans,
        [SlotTypes.Deposit] = ProductWords.Deposits,
        [SlotTypes.Term] = ProductWords.Terms,
        [SlotTypes.Account] = ProductWords.Accounts,
        [SlotTypes.Card] = ProductWords.Cards,
        [SlotTypes.Service] = ServiceWords.Charged,
        [SlotTypes.BranchService] = ServiceWords.AtBranches,
        [SlotTypes.Place] = PlaceWords.Places,
        [SlotTypes.Credential] = PaperWords.Credentials,
        [SlotTypes.Document] = PaperWords.Documents,
        [SlotTypes.Category] = SpendingWords.Categories,
        [SlotTypes.Memo] = MemoWords.Memos,
    };

    /// <summary>What a type's words are in the text, first to last.</summary>
    public static IReadOnlyList<Found<string>> Find(string text, string type) => Lists.TryGetValue(type, out var list) ? list.Find(text) : [];
}
