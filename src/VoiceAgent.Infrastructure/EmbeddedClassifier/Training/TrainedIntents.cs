using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

/// <summary>A model, and how models trained in the same way did on sentences that they had not seen.</summary>
/// <param name="Model">The model of all sentences.</param>
/// <param name="HeldOut">The sentences that were left out in turn.</param>
public sealed record TrainedIntents(IntentModel Model, IReadOnlyList<HeldOutReading> HeldOut)
{
    /// <summary>The share of sentences in scope, held out, whose intent was found; scope is not asked. 0 to 1.</summary>
    public double AccuracyHeldOut => HeldOut.Where(h => h.InScope).Select(h => h.Right ? 1.0 : 0).DefaultIfEmpty().Average();
}
