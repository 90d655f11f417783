using System.Numerics.Tensors;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>How a sentence that was left out came out.</summary>
/// <param name="InScope">Whether it is in scope in truth.</param>
/// <param name="Right">Whether the most likely intent in scope is its own.</param>
/// <param name="Scope">How likely in scope it seemed, from 0 to 1.</param>
public readonly record struct HeldOutReading(bool InScope, bool Right, float Scope)
{
    internal static HeldOutReading Of(HeldOutSentence held, Calibration calibration, int outOfScope)
    {
        if (outOfScope >= 0) held.Votes[outOfScope] = float.NegativeInfinity;
        var right = TensorPrimitives.IndexOfMax<float>(held.Votes) == held.Label;
        return new(held.Label != outOfScope, right, calibration.InScope(held.Familiarity));
    }
}
