using System.Numerics.Tensors;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>
/// Trains the linear half: one support vector machine an intent against all others (squared hinge loss), by dual coordinate
/// descent (Hsieh and others, 2008), all intents of a sentence in one step.
/// </summary>
internal sealed class MarginTrainer
{
    private const int Passes = 10;

    /// <summary>How dear a sentence on the wrong side of its margin is.</summary>
    private const float Cost = 3;

    private const float Softness = 1 / (2 * Cost);

    private readonly IntentWeights weights;
    private readonly Example[] examples;
    private readonly float[] duals;
    private readonly float[] margins;
    private readonly float[] steps;

    private MarginTrainer(IntentWeights weights, Example[] examples)
    {
        (this.weights, this.examples) = (weights, examples);
        duals = new float[examples.Length * weights.Intents];
        margins = new float[weights.MarginWidth];
        steps = new float[weights.MarginWidth];
    }

    /// <summary>Fills the margins' part of the rows.</summary>
    public static void Train(IntentWeights weights, Example[] examples, ulong seed, CancellationToken cancellationToken)
    {
        var trainer = new MarginTrainer(weights, examples);
        int[] order = [.. Enumerable.Range(0, examples.Length)];
        var dice = new Dice(seed);
        for (var pass = 0; pass < Passes; pass++)
        {
            dice.Shuffle(order);
            foreach (var i in order) trainer.Learn(i);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void Learn(int index)
    {
        var example = examples[index];
        Measure(example);
        var own = duals.AsSpan(index * weights.Intents, weights.Intents);
        for (var intent = 0; intent < own.Length; intent++) steps[intent] = Step(ref own[intent], margins[intent], intent == example.Label ? 1 : -1);
        for (var k = 0; k < example.Indices.Length; k++)
        {
            var row = Row(example.Indices[k]);
            TensorPrimitives.MultiplyAdd(steps, example.Values[k], row, row);
        }

        TensorPrimitives.Add(steps, Biases, Biases);
    }

    /// <summary>The best a sentence can do for one intent while all others stand still; its length is one, and the bias counts one more.</summary>
    private static float Step(ref float dual, float margin, int side)
    {
        var slope = (side * margin) - 1 + (Softness * dual);
        var moved = MathF.Max(0, dual - (slope / (2 + Softness)));
        var step = (moved - dual) * side;
        dual = moved;
        return step;
    }

    private void Measure(Example example)
    {
        Biases.CopyTo(margins);
        for (var k = 0; k < example.Indices.Length; k++) TensorPrimitives.MultiplyAdd(Row(example.Indices[k]), example.Values[k], margins, margins);
    }

    private Span<float> Biases => weights.Biases.AsSpan(0, weights.MarginWidth);

    private Span<float> Row(int feature) => weights.Row(feature)[..weights.MarginWidth];
}
