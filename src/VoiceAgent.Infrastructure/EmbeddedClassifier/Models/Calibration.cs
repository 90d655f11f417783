namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

/// <summary>What turns a model's votes into probabilities that are right as often as they say, found on sentences held out.</summary>
/// <param name="Sharpness">What votes are multiplied by before they become probabilities of the intents in scope.</param>
/// <param name="ScopeSlope">How fast a sentence's familiarity makes it certain to be in scope.</param>
/// <param name="ScopeOffset">How certain at a familiarity of zero, in log odds.</param>
public readonly record struct Calibration(float Sharpness, float ScopeSlope, float ScopeOffset)
{
    /// <summary>Votes as they are; a familiarity of zero is even odds.</summary>
    public static Calibration None => new(1, 1, 0);

    /// <summary>The probability of being in scope.</summary>
    public float InScope(float familiarity) => 1 / (1 + MathF.Exp(-((ScopeSlope * familiarity) + ScopeOffset)));
}
