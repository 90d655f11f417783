using System.Numerics.Tensors;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>
/// Finds the calibration on which sentences held out are the least surprising: temperature scaling for the intents in scope (Guo and
/// others, 2017), and a logistic curve for whether a sentence is in scope (Platt, 1999, with his guard against too few).
/// </summary>
internal static class Calibrator
{
    private const float Dullest = 0.25f;
    private const float Sharpest = 8f;
    private const int Narrowings = 30;
    private const int Descents = 100;

    /// <summary>The calibration.</summary>
    /// <param name="held">Sentences held out.</param>
    /// <param name="outOfScope">The index of what is out of scope, or -1.</param>
    public static Calibration Find(IReadOnlyList<HeldOutSentence> held, int outOfScope)
    {
        var inScope = held.Where(h => h.Label != outOfScope).ToList();
        var sharpness = inScope.Count == 0 ? 1 : Sharpness(inScope, outOfScope);
        if (inScope.Count is 0 || inScope.Count == held.Count) return Calibration.None with { Sharpness = sharpness };
        var (slope, offset) = Scope([.. held.Select(h => (h.Familiarity, h.Label != outOfScope))]);
        return new(sharpness, slope, offset);
    }

    private static float Sharpness(List<HeldOutSentence> held, int outOfScope)
    {
        var (low, high) = (MathF.Log(Dullest), MathF.Log(Sharpest));
        for (var i = 0; i < Narrowings; i++)
        {
            var third = (high - low) / 3;
            var sharper = Surprise(held, outOfScope, MathF.Exp(low + third)) > Surprise(held, outOfScope, MathF.Exp(high - third));
            (low, high) = sharper ? (low + third, high) : (low, high - third);
        }

        return MathF.Exp((low + high) / 2);
    }

    private static double Surprise(List<HeldOutSentence> held, int outOfScope, float sharpness)
    {
        var probabilities = new float[held[0].Votes.Length];
        var total = 0.0;
        foreach (var (votes, _, label) in held)
        {
            TensorPrimitives.Multiply(votes, sharpness, probabilities);
            if (outOfScope >= 0) probabilities[outOfScope] = float.NegativeInfinity;
            TensorPrimitives.SoftMax(probabilities, probabilities);
            total -= Math.Log(Math.Max(probabilities[label], 1e-9f));
        }

        return total;
    }

    /// <summary>Newton's method on two numbers; the targets stop a little short of 0 and 1, so that it ends even where all are told apart.</summary>
    private static (float Slope, float Offset) Scope((float Familiarity, bool InScope)[] held)
    {
        var inside = held.Count(h => h.InScope);
        var (yes, no) = ((inside + 1.0) / (inside + 2.0), 1.0 / (held.Length - inside + 2.0));
        var (slope, offset) = (0.0, Math.Log((inside + 1.0) / (held.Length - inside + 1.0)));
        for (var i = 0; i < Descents; i++)
        {
            var (bySlope, byOffset) = Descent(held, slope, offset, yes, no);
            (slope, offset) = (slope - bySlope, offset - byOffset);
        }

        return ((float)slope, (float)offset);
    }

    private static (double Slope, double Offset) Descent((float Familiarity, bool InScope)[] held, double slope, double offset, double yes, double no)
    {
        double g0 = 0, g1 = 0, h00 = 1e-6, h01 = 0, h11 = 1e-6;
        foreach (var (x, inScope) in held)
        {
            var p = 1 / (1 + Math.Exp(-((slope * x) + offset)));
            var (error, curve) = (p - (inScope ? yes : no), p * (1 - p));
            (g0, g1) = (g0 + (error * x), g1 + error);
            (h00, h01, h11) = (h00 + (curve * x * x), h01 + (curve * x), h11 + curve);
        }

        var determinant = (h00 * h11) - (h01 * h01);
        return (Bounded(((h11 * g0) - (h01 * g1)) / determinant, 0.5), Bounded(((h00 * g1) - (h01 * g0)) / determinant, 2));
    }

    private static double Bounded(double step, double most) => Math.Clamp(step, -most, most);
}
