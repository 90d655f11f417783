using System.Buffers;
using System.Numerics.Tensors;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

/// <summary>A trained classifier of one language. Never changes, so any number of threads may ask it at once; asking allocates little more than what it returns.</summary>
public sealed class IntentModel
{
    private readonly string[] intents;
    private readonly int outOfScope;

    internal IntentModel(string[] intents, string outOfScope, string language, Vocabulary vocabulary, IntentWeights weights, Calibration calibration)
    {
        (this.intents, OutOfScope, Language, Vocabulary, Weights, Calibration) = (intents, outOfScope, language, vocabulary, weights, calibration);
        this.outOfScope = Array.IndexOf(intents, outOfScope);
        Features = FeatureSet.Of(language);
    }

    /// <summary>The intents, in alphabetical order; the one for what is out of scope among them if training had examples of it.</summary>
    public IReadOnlyList<string> Intents => intents;

    /// <summary>The name of what is out of scope.</summary>
    public string OutOfScope { get; }

    /// <summary>Whether training had examples of what is out of scope.</summary>
    public bool KnowsOutOfScope => outOfScope >= 0;

    /// <summary>The language whose features it reads: <c>ko</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>How votes become probabilities.</summary>
    public Calibration Calibration { get; }

    internal Vocabulary Vocabulary { get; }

    internal IntentWeights Weights { get; }

    internal FeatureSet Features { get; }

    /// <summary>The most likely intent in scope and how likely the sentence is in scope; allocates next to nothing.</summary>
    /// <param name="text">The normalised sentence.</param>
    public IntentReading Read(string text)
    {
        var room = ArrayPool<float>.Shared.Rent(Weights.MarginWidth);
        var votes = room.AsSpan(0, intents.Length);
        var scope = Calibration.InScope(Familiarity(text, room));
        var best = ToProbabilities(votes);
        var reading = new IntentReading(best, votes[best], scope);
        ArrayPool<float>.Shared.Return(room);
        return reading;
    }

    /// <summary>The calibrated probability of every intent, most likely first; they sum to one.</summary>
    /// <param name="text">The normalised sentence.</param>
    public IReadOnlyList<IntentScore> Classify(string text)
    {
        var room = ArrayPool<float>.Shared.Rent(Weights.MarginWidth);
        var votes = room.AsSpan(0, intents.Length);
        var familiarity = Familiarity(text, room);
        var scope = KnowsOutOfScope ? Calibration.InScope(familiarity) : 1;
        ToProbabilities(votes);
        var scores = new IntentScore[intents.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = new(intents[i], i == outOfScope ? 1 - scope : votes[i] * scope);
        ArrayPool<float>.Shared.Return(room);
        Array.Sort(scores, static (a, b) => b.Probability.CompareTo(a.Probability));
        return scores;
    }

    /// <summary>Writes the votes and says how familiar the sentence is, which calibration makes a probability of.</summary>
    /// <param name="text">The normalised sentence.</param>
    /// <param name="votes">Room of at least the weights' margin width.</param>
    internal float Familiarity(string text, Span<float> votes)
    {
        var vector = new SentenceVector();
        var sums = ArrayPool<float>.Shared.Rent(Weights.Width);
        vector.Read(text, Vocabulary, Features);
        Weights.Vote(vector, sums.AsSpan(0, Weights.Width), votes[..Weights.MarginWidth]);
        ArrayPool<float>.Shared.Return(sums);
        var familiarity = ScopeSignal.Of(votes[..intents.Length], outOfScope, vector.KnownWords);
        vector.Dispose();
        return familiarity;
    }

    /// <summary>Makes the votes probabilities given that the sentence is in scope, and says which is the greatest.</summary>
    private int ToProbabilities(Span<float> votes)
    {
        if (KnowsOutOfScope) votes[outOfScope] = float.NegativeInfinity;
        TensorPrimitives.Multiply(votes, Calibration.Sharpness, votes);
        TensorPrimitives.SoftMax(votes, votes);
        return TensorPrimitives.IndexOfMax<float>(votes);
    }
}
