namespace VoiceAgent.Cli.Evaluate;

/// <summary>Below what probability of being in scope a sentence counts as out of scope.</summary>
/// <param name="Value">The threshold, from 0 (nothing is out of scope) to 1.</param>
/// <param name="ChosenOn">What it was chosen on, for people to read.</param>
internal sealed record ScopeThreshold(double Value, string ChosenOn)
{
    /// <summary>Where nothing is known to be out of scope.</summary>
    public static ScopeThreshold None { get; } = new(0, "nothing: no sentence is out of scope");

    /// <summary>The lowest threshold that catches a share of what is out of scope, to the nearest sentence; a higher one would only lose more of what is in scope.</summary>
    /// <param name="outOfScope">How likely in scope the sentences seemed that are not.</param>
    /// <param name="share">The share to catch, from 0 to 1.</param>
    /// <param name="chosenOn">What the sentences are, for people to read.</param>
    public static ScopeThreshold Catching(IEnumerable<float> outOfScope, double share, string chosenOn)
    {
        float[] sorted = [.. outOfScope.Order()];
        if (sorted.Length == 0) return None;
        var caught = Math.Clamp((int)Math.Round(share * sorted.Length), 1, sorted.Length);
        var next = caught < sorted.Length ? sorted[caught] : 1;
        return new((sorted[caught - 1] + (double)next) / 2, $"{chosenOn}: {caught} of {sorted.Length} out of scope caught");
    }
}
