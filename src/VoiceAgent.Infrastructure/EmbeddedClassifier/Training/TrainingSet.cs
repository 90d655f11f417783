using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>Sentences of one language with their intents as numbers.</summary>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
/// <param name="OutOfScope">The intent that stands for everything else.</param>
/// <param name="Intents">All intents of the whole set, in alphabetical order.</param>
/// <param name="Texts">The sentences.</param>
/// <param name="Labels">The index of each one's intent.</param>
/// <param name="Ranks">Each one's rank among those of its intent, from 0.</param>
internal sealed record TrainingSet(string Language, string OutOfScope, string[] Intents, string[] Texts, int[] Labels, int[] Ranks)
{
    /// <summary>How many sentences.</summary>
    public int Count => Texts.Length;

    /// <summary>The index of the intent that stands for everything else, or -1.</summary>
    public int OutOfScopeIndex => Array.IndexOf(Intents, OutOfScope);

    /// <summary>Numbers the intents.</summary>
    /// <exception cref="ArgumentException">There are fewer than two intents in scope.</exception>
    public static TrainingSet Of(IReadOnlyList<TrainingUtterance> utterances, string outOfScope)
    {
        string[] intents = [.. utterances.Select(u => u.Intent).Distinct().Order(StringComparer.Ordinal)];
        if (intents.Length < 2) throw new ArgumentException("There must be sentences of at least two intents to tell apart.", nameof(utterances));
        var numbers = intents.Index().ToDictionary(i => i.Item, i => i.Index);
        int[] labels = [.. utterances.Select(u => numbers[u.Intent])];
        var seen = new int[intents.Length];
        return new(utterances[0].Language, outOfScope, intents, [.. utterances.Select(u => u.Text)], labels, [.. labels.Select(label => seen[label]++)]);
    }

    /// <summary>The sentences at certain places; all intents stay, even one that has none of them.</summary>
    public TrainingSet Where(Func<int, bool> keep)
    {
        int[] kept = [.. Enumerable.Range(0, Count).Where(keep)];
        return this with { Texts = Pick(Texts, kept), Labels = Pick(Labels, kept), Ranks = Pick(Ranks, kept) };
    }

    private static T[] Pick<T>(T[] all, int[] places) => [.. places.Select(place => all[place])];
}
