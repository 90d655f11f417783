using System.Buffers;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds what is made of digits: amounts, account and telephone numbers, plain numbers.</summary>
internal static class NumberEntities
{
    private const int FewestDigits = 9;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789공영일이삼사오육칠팔구");

    /// <summary>Amounts outside names, dates and numbers of accounts.</summary>
    public static IEnumerable<Entity> Money(Utterance utterance)
    {
        var taken = utterance.Known.Concat(utterance.Of(SlotTypes.AccountNumber)).Concat(utterance.Of(SlotTypes.Date)).Concat(utterance.Of(SlotTypes.Period));
        var asked = utterance.AskedType == SlotTypes.Money || (utterance.Context.AwaitsConfirmation && utterance.Context.Slots.Values.Contains(SlotTypes.Money));
        return Amounts.Find(Mask.Over(utterance.Text, taken), utterance.Language, asked)
            .Select(f => new Entity(SlotTypes.Money, f.Start, f.Length, Value.Of(f.Value) with { Said = Said(utterance, f.Start, f.Length) }) { Alternatives = Values(f) });
    }

    /// <summary>Account numbers; what was given as a bill's number or a telephone number when one was asked for is none.</summary>
    public static IEnumerable<Entity> AccountNumbers(Utterance utterance)
    {
        if (!HasDigits(utterance.Text)) return [];
        var bills = Lexicon.Find(utterance.Text, SlotTypes.BillNumber).ToList();
        return from f in Understanding.AccountNumbers.Find(utterance.Text, utterance.AskedType == SlotTypes.AccountNumber || utterance.Of(SlotTypes.Bank).Count > 0)
               where !bills.Exists(b => b.Start < f.End && f.Start < b.End)
               select new Entity(SlotTypes.AccountNumber, f.Start, f.Length, new Value(ValueKind.AccountNumber, f.Value));
    }

    /// <summary>Telephone numbers.</summary>
    public static IEnumerable<Entity> Phones(Utterance utterance) =>
        Understanding.AccountNumbers.Phones(utterance.Text).Select(f => new Entity(SlotTypes.Phone, f.Start, f.Length, new Value(ValueKind.Phone, f.Value)));

    /// <summary>Plain numbers, spoken or written.</summary>
    public static IEnumerable<Entity> Numbers(Utterance utterance)
    {
        for (var at = 0; at < utterance.Text.Length; at++)
        {
            var number = KoreanNumbers.Read(utterance.Text, at) ?? EnglishNumbers.Read(utterance.Text, at);
            if (number is not { } n) continue;
            yield return new(SlotTypes.Number, n.Start, n.Length, Value.Of(n.Value));
            at = n.End - 1;
        }
    }

    /// <summary>Whether there are digits enough for an account number, written or called.</summary>
    private static bool HasDigits(string text)
    {
        var digits = 0;
        foreach (var c in text)
            if (Digits.Contains(c) && ++digits == FewestDigits) return true;
        return false;
    }

    private static Value[] Values(Found<Money> found) => [.. found.Alternatives.Select(other => Value.Of(other))];

    private static string Said(Utterance utterance, int start, int length) => utterance.Text.Substring(start, length);
}
