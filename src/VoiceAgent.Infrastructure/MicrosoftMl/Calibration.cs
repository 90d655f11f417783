using System.Numerics.Tensors;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Infrastructure.MicrosoftMl;

/// <summary>Temperature scaling: finds how sharp probabilities must be so that held-out utterances are the least surprising.</summary>
internal static class Calibration
{
    private const float Dullest = 0.25f;
    private const float Sharpest = 8f;

    /// <summary>What to multiply the model's scores by.</summary>
    public static float Sharpness(LinearModel model, IReadOnlyList<TrainingUtterance> held)
    {
        var scored = held.Select(u => (Scores: model.Scores(u.Text), Label: Array.IndexOf(model.Intents, u.Intent)))
            .Where(s => s.Label >= 0).ToList();
        if (scored.Count == 0) return 1;
        var (low, high) = (MathF.Log(Dullest), MathF.Log(Sharpest));
        for (var i = 0; i < 30; i++) (low, high) = Narrow(low, high, at => Surprise(scored, MathF.Exp(at)));
        return MathF.Exp((low + high) / 2);
    }

    private static (float Low, float High) Narrow(float low, float high, Func<float, double> cost)
    {
        var third = (high - low) / 3;
        return cost(low + third) < cost(high - third) ? (low, high - third) : (low + third, high);
    }

    private static double Surprise(List<(float[] Scores, int Label)> scored, float sharpness)
    {
        var total = 0.0;
        foreach (var (scores, label) in scored)
        {
            var probabilities = new float[scores.Length];
            TensorPrimitives.Multiply(scores, sharpness, probabilities);
            TensorPrimitives.SoftMax(probabilities, probabilities);
            total -= Math.Log(Math.Max(probabilities[label], 1e-9f));
        }

        return total / scored.Count;
    }
}
