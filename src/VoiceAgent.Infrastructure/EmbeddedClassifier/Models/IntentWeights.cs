using System.Numerics.Tensors;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Features;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

/// <summary>
/// The weights of two classifiers that read the same features and vote: a linear one with a margin an intent, and a small network
/// with one hidden layer. A feature's weights for both lie side by side in one row, because fetching the row is what takes the time.
/// </summary>
internal sealed class IntentWeights
{
    private const int Lane = 16;

    /// <summary>How much a margin counts in a vote; the network's scores count <see cref="NetworkShare"/>.</summary>
    private const float MarginShare = 2;

    private const float NetworkShare = 0.5f;

    /// <summary>Weights of zero, to be trained.</summary>
    /// <param name="features">How many features.</param>
    /// <param name="intents">How many intents.</param>
    /// <param name="hidden">How many units the network hides.</param>
    public IntentWeights(int features, int intents, int hidden)
    {
        (Intents, Hidden, MarginWidth) = (intents, hidden, Align(intents));
        Rows = new float[features * Width];
        Biases = new float[Width];
        Output = new float[hidden * MarginWidth];
        OutputBiases = new float[MarginWidth];
    }

    /// <summary>How many intents.</summary>
    public int Intents { get; }

    /// <summary>How many units the network hides.</summary>
    public int Hidden { get; }

    /// <summary>The margins' part of a row: the intents, and what fills up the last lane of the processor.</summary>
    public int MarginWidth { get; }

    /// <summary>The length of a row.</summary>
    public int Width => MarginWidth + Hidden;

    /// <summary>A row a feature: its weight for each intent's margin, then for each hidden unit.</summary>
    public float[] Rows { get; }

    /// <summary>One row more, that every sentence has.</summary>
    public float[] Biases { get; }

    /// <summary>A row a hidden unit: its weight for each intent.</summary>
    public float[] Output { get; }

    /// <summary>The network's bias for each intent.</summary>
    public float[] OutputBiases { get; }

    /// <summary>The length of a row for so many intents and hidden units.</summary>
    public static int WidthOf(int intents, int hidden) => Align(intents) + hidden;

    /// <summary>A feature's weights.</summary>
    public Span<float> Row(int feature) => Rows.AsSpan(feature * Width, Width);

    /// <summary>The votes of both classifiers for each intent, as unscaled log probabilities.</summary>
    /// <param name="vector">The sentence.</param>
    /// <param name="sums">Working room of <see cref="Width"/>; begins with the margins afterwards.</param>
    /// <param name="votes">Room of <see cref="MarginWidth"/>.</param>
    public void Vote(in SentenceVector vector, Span<float> sums, Span<float> votes)
    {
        Sum(vector.Indices, vector.Values, sums);
        OutputBiases.CopyTo(votes);
        for (var unit = 0; unit < Hidden; unit++)
        {
            if (sums[MarginWidth + unit] is var sent and > 0) TensorPrimitives.MultiplyAdd(Output.AsSpan(unit * MarginWidth, MarginWidth), sent, votes, votes);
        }

        TensorPrimitives.Multiply(votes, NetworkShare, votes);
        TensorPrimitives.MultiplyAdd(sums[..MarginWidth], MarginShare, votes, votes);
    }

    private void Sum(ReadOnlySpan<int> indices, ReadOnlySpan<float> values, Span<float> sums)
    {
        Biases.CopyTo(sums);
        for (var i = 0; i < indices.Length; i++) TensorPrimitives.MultiplyAdd(Row(indices[i]), values[i], sums, sums);
    }

    private static int Align(int intents) => (intents + Lane - 1) / Lane * Lane;
}
