using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
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
        var i = 0;
        for (; i + 4 <= indices.Length; i += 4) AddFour(indices.Slice(i, 4), values.Slice(i, 4), MemoryMarshal.Cast<float, Vector<float>>(sums));
        for (; i < indices.Length; i++) TensorPrimitives.MultiplyAdd(Row(indices[i]), values[i], sums, sums);
    }

    /// <summary>Four rows at once, so that the processor fetches them at the same time: they lie far apart, and waiting for memory is all there is to do.</summary>
    private void AddFour(ReadOnlySpan<int> indices, ReadOnlySpan<float> values, Span<Vector<float>> sums)
    {
        var (first, second) = (new Vector<float>(values[0]), new Vector<float>(values[1]));
        var (third, fourth) = (new Vector<float>(values[2]), new Vector<float>(values[3]));
        var a = Lanes(indices[0])[..sums.Length];
        var b = Lanes(indices[1])[..sums.Length];
        var c = Lanes(indices[2])[..sums.Length];
        var d = Lanes(indices[3])[..sums.Length];
        for (var lane = 0; lane < sums.Length; lane++)
            sums[lane] += (a[lane] * first) + (b[lane] * second) + (c[lane] * third) + (d[lane] * fourth);
    }

    private Span<Vector<float>> Lanes(int feature) => MemoryMarshal.Cast<float, Vector<float>>(Row(feature));

    private static int Align(int intents) => (intents + Lane - 1) / Lane * Lane;
}
