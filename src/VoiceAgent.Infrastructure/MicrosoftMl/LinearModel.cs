using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace VoiceAgent.Infrastructure.MicrosoftMl;

/// <summary>
/// A trained maximum-entropy model of one language, taken out of ML.NET: a row of weights a feature. Immutable, so any number of
/// threads may ask it at once, which ML.NET's prediction engine does not allow.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>The intents, in the order of the weights.</summary>
    public required string[] Intents { get; init; }

    /// <summary>Feature hash → row.</summary>
    public required Dictionary<ulong, int> Vocabulary { get; init; }

    /// <summary>One weight an intent, row by row.</summary>
    public required float[] Weights { get; init; }

    /// <summary>One bias an intent.</summary>
    public required float[] Biases { get; init; }

    /// <summary>What scores are multiplied by so that probabilities are as often right as they say.</summary>
    public required float Sharpness { get; init; }

    /// <summary>The probability of each intent, in the order of <see cref="Intents"/>.</summary>
    public float[] Probabilities(string text)
    {
        var scores = Scores(text);
        TensorPrimitives.Multiply(scores, Sharpness, scores);
        TensorPrimitives.SoftMax(scores, scores);
        return scores;
    }

    /// <summary>The raw score of each intent: as <see cref="FeatureVector"/> would give, without building one.</summary>
    public float[] Scores(string text)
    {
        var hashes = new List<ulong>(text.Length * 5);
        var words = NgramFeatures.Hash(text, hashes);
        var scores = (float[])Biases.Clone();
        Add(scores, CollectionsMarshal.AsSpan(hashes)[..words]);
        Add(scores, CollectionsMarshal.AsSpan(hashes)[words..]);
        return scores;
    }

    private void Add(float[] scores, ReadOnlySpan<ulong> hashes)
    {
        var strength = FeatureVector.Strength(hashes.Length);
        foreach (var hash in hashes)
        {
            if (!Vocabulary.TryGetValue(hash, out var feature)) continue;
            TensorPrimitives.MultiplyAdd(Weights.AsSpan(feature * scores.Length, scores.Length), strength, scores, scores);
        }
    }
}
