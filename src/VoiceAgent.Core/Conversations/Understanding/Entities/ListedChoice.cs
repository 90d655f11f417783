using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads a slot of type <c>choice</c>: the words that its dialog lists for each of its values; the value is the key.</summary>
internal static class ListedChoice
{
    /// <summary>The chosen value, or null when the words name none or several. Unasked, a single letter or syllable chooses nothing.</summary>
    public static Entity? Find(Utterance utterance, string slot)
    {
        if (!utterance.Context.Choices.TryGetValue(slot, out var values)) return null;
        var asked = slot == utterance.Context.Asked;
        var named = values.SelectMany(value => Named(utterance.Text, value.Key, value.Value, asked)).OrderBy(e => e.Start).ThenByDescending(e => e.Length).ToList();
        named.RemoveAll(e => named.Exists(longer => longer.Length > e.Length && longer.Overlaps(e)));
        if (named.Count == 0) return asked ? ByOrder(utterance.Text, values) : null;
        var last = LastWord.Pick(utterance.Text, named);
        return last is not null && (named.TrueForAll(e => e.Value.Text == last.Value.Text) || named[0] != last) ? last : null;
    }

    private static IEnumerable<Entity> Named(string text, string key, IReadOnlyList<string> words, bool asked) =>
        KnownNames.Find(text, asked ? words : [.. words.Where(word => word.Length > 1)])
            .Select(found => new Entity(SlotTypes.Choice, found.Start, found.Length, Value.Of(key) with { Said = text.Substring(found.Start, found.Length) }));

    /// <summary>"첫 번째요": in the order in which the dialog lists them.</summary>
    private static Entity? ByOrder(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var titles = values.Select(value => value.Value.Count > 0 ? value.Value[0] : value.Key).ToList();
        var chosen = CandidateChoice.Choose(text, titles);
        return chosen is null ? null : new(SlotTypes.Choice, 0, text.Length, Value.Of(values.Keys.ElementAt(titles.IndexOf(chosen))) with { Said = text });
    }
}
