using System.Buffers;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds what is known by a name, by its last digits, or by the bank's words for it.</summary>
internal static class NamedEntities
{
    /// <summary>What every naming by last digits holds.</summary>
    private static readonly SearchValues<string> EndOfNumber = SearchValues.Create(["끝", "뒷", "뒤", "마지막", "카드", "계좌", "통장", "end", "last", "card", "account"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Everything in the text that the conversation knows by name, and last digits.</summary>
    public static IEnumerable<Entity> Known(Utterance utterance) =>
        utterance.Context.Names.SelectMany(n => Named(utterance, n.Key)).Concat(Digits(utterance, ""));

    /// <summary>The things of a type.</summary>
    public static IEnumerable<Entity> Find(Utterance utterance, string type) => type switch
    {
        SlotTypes.Payee => PayeeEntities.Find(utterance),
        SlotTypes.Counterparty => First(Named(utterance, SlotTypes.Payee), Counterparties.Find(utterance.Text).Select(f => Make(utterance, type, f))).Select(e => e with { Type = type }),
        SlotTypes.SourceAccount => PayeeEntities.Sources(utterance),
        SlotTypes.Account or SlotTypes.Card => First(Named(utterance, type), Digits(utterance, type), Said(utterance, type)),
        _ => First(Named(utterance, type), Said(utterance, type)),
    };

    /// <summary>The names of a type that the conversation knows.</summary>
    public static IEnumerable<Entity> Named(Utterance utterance, string type) =>
        utterance.Context.Names.TryGetValue(type, out var names)
            ? KnownNames.Find(utterance.Text, names).Select(f => Make(utterance, type, f)) : [];

    private static IEnumerable<Entity> Digits(Utterance utterance, string type) =>
        !utterance.Text.AsSpan().ContainsAny(EndOfNumber) ? [] : LastDigits.Find(utterance.Text).Select(f => Make(utterance, type, f));

    private static IEnumerable<Entity> Said(Utterance utterance, string type) =>
        Lexicon.Find(utterance.Text, type).Select(f => Make(utterance, type, f));

    private static Entity Make(Utterance utterance, string type, Found<string> f) =>
        new(type, f.Start, f.Length, Value.Of(f.Value) with { Said = utterance.Text.Substring(f.Start, f.Length) });

    /// <summary>What the earlier sources found, and of the later ones what overlaps none of it.</summary>
    private static List<Entity> First(params IEnumerable<Entity>[] sources)
    {
        var entities = new List<Entity>();
        foreach (var source in sources) entities.AddRange(source.Take(Utterance.MostOfAType).Where(e => !entities.Exists(e.Overlaps)).ToList());
        return entities;
    }
}
