using System.Numerics.Tensors;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>
/// Trains the other half: a network with one hidden layer of rectified units, by stochastic gradient descent with one adaptive
/// rate a row (AdaGrad). Features and units are dropped by chance while it learns, and labels are smoothed: a few thousand
/// sentences would otherwise be learnt by heart.
/// </summary>
internal sealed class NetworkTrainer
{
    private const float FirstRate = 0.1f;
    private const float LastRate = 0.001f;
    private const float OuterRate = 0.3f;
    private const float DroppedFeatures = 0.5f;
    private const float DroppedUnits = 0.5f;
    private const float Smoothing = 0.2f;
    private const float Tiny = 1e-6f;
    private const int MostPasses = 25;
    private const int FewestPasses = 6;
    private const int Steps = 400_000;

    private readonly IntentWeights weights;
    private readonly Example[] examples;
    private readonly Dice dice;
    private readonly float[] rowSquares;
    private readonly float[] unitSquares;
    private readonly float[] sent;
    private readonly float[] back;
    private readonly float[] errors;
    private readonly float[] kept;
    private float biasSquares;
    private float outputBiasSquares;
    private float rate;

    private NetworkTrainer(IntentWeights weights, Example[] examples, ulong seed)
    {
        (this.weights, this.examples, dice) = (weights, examples, new Dice(seed));
        rowSquares = new float[weights.Rows.Length / weights.Width];
        unitSquares = new float[weights.Hidden];
        sent = new float[weights.Hidden];
        back = new float[weights.Hidden];
        errors = new float[weights.MarginWidth];
        kept = new float[examples.Max(e => e.Indices.Length)];
    }

    /// <summary>Fills the hidden units' part of the rows, and the layer behind it.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="seed">What chance begins with.</param>
    /// <param name="progress">Hears how much is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends training between two passes.</param>
    public static void Train(IntentWeights weights, Example[] examples, ulong seed, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var trainer = new NetworkTrainer(weights, examples, seed);
        var passes = Math.Clamp(Steps / examples.Length, FewestPasses, MostPasses);
        trainer.Begin();
        for (var pass = 0; pass < passes; pass++)
        {
            trainer.Pass(pass, passes);
            progress?.Report((pass + 1.0) / passes);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void Begin()
    {
        for (var feature = 0; feature < rowSquares.Length; feature++)
        {
            foreach (ref var weight in Row(feature)) weight = (dice.Next() - 0.5f) * 0.4f;
        }

        var range = MathF.Sqrt(6f / (weights.Hidden + weights.Intents));
        for (var unit = 0; unit < weights.Hidden; unit++)
        {
            foreach (ref var weight in Output(unit)) weight = ((dice.Next() * 2) - 1) * range;
        }
    }

    private void Pass(int pass, int passes)
    {
        int[] order = [.. Enumerable.Range(0, examples.Length)];
        dice.Shuffle(order);
        for (var i = 0; i < order.Length; i++)
        {
            rate = (FirstRate * (1 - ((pass + ((float)i / order.Length)) / passes))) + LastRate;
            Learn(examples[order[i]]);
        }
    }

    private void Learn(Example example)
    {
        Send(example);
        Err(example.Label);
        CorrectOutput();
        CorrectRows(example);
    }

    private void Send(Example example)
    {
        Biases.CopyTo(sent);
        for (var k = 0; k < example.Indices.Length; k++)
        {
            kept[k] = dice.Next() < DroppedFeatures ? 0 : example.Values[k] / (1 - DroppedFeatures);
            if (kept[k] != 0) TensorPrimitives.MultiplyAdd(Row(example.Indices[k]), kept[k], sent, sent);
        }

        foreach (ref var unit in sent.AsSpan()) unit = unit <= 0 || dice.Next() < DroppedUnits ? 0 : unit / (1 - DroppedUnits);
    }

    /// <summary>What the network says of each intent, less what it should say.</summary>
    private void Err(int label)
    {
        weights.OutputBiases.CopyTo(errors, 0);
        for (var unit = 0; unit < sent.Length; unit++)
        {
            if (sent[unit] > 0) TensorPrimitives.MultiplyAdd(Output(unit), sent[unit], errors.AsSpan(0, weights.Intents), errors.AsSpan(0, weights.Intents));
        }

        var said = errors.AsSpan(0, weights.Intents);
        TensorPrimitives.SoftMax(said, said);
        TensorPrimitives.Subtract(said, Smoothing / said.Length, said);
        said[label] -= 1 - Smoothing;
    }

    private void CorrectOutput()
    {
        var said = errors.AsSpan(0, weights.Intents);
        var square = TensorPrimitives.SumOfSquares<float>(said) / said.Length;
        for (var unit = 0; unit < sent.Length; unit++)
        {
            back[unit] = sent[unit] > 0 ? TensorPrimitives.Dot<float>(Output(unit), said) / (1 - DroppedUnits) : 0;
            if (sent[unit] > 0) Move(Output(unit), said, sent[unit], ref unitSquares[unit], square, OuterRate);
        }

        Move(weights.OutputBiases.AsSpan(0, said.Length), said, 1, ref outputBiasSquares, square, OuterRate);
    }

    private void CorrectRows(Example example)
    {
        var square = TensorPrimitives.SumOfSquares<float>(back) / back.Length;
        Move(Biases, back, 1, ref biasSquares, square, OuterRate);
        for (var k = 0; k < example.Indices.Length; k++)
        {
            if (kept[k] != 0) Move(Row(example.Indices[k]), back, kept[k], ref rowSquares[example.Indices[k]], square, 1);
        }
    }

    private void Move(Span<float> row, ReadOnlySpan<float> slope, float input, ref float squares, float square, float share)
    {
        squares += square * input * input;
        TensorPrimitives.MultiplyAdd(slope, -rate * share * input / MathF.Sqrt(squares + Tiny), row, row);
    }

    private Span<float> Biases => weights.Biases.AsSpan(weights.MarginWidth);

    private Span<float> Row(int feature) => weights.Row(feature)[weights.MarginWidth..];

    private Span<float> Output(int unit) => weights.Output.AsSpan(unit * weights.MarginWidth, weights.Intents);
}
