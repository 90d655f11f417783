using System.Numerics.Tensors;

namespace VoiceAgent.Infrastructure.EmbeddedClassifier.Models;

/// <summary>
/// How familiar a sentence is: how far the best intent stands before out-of-scope, how sure it is by itself, and how much of the
/// sentence's words was seen in training. The three together catch more than any alone, with the same weights on every set tried.
/// </summary>
internal static class ScopeSignal
{
    private const float CertaintyShare = 0.5f;
    private const float KnownWordsShare = 2;

    /// <summary>The familiarity, in units of log odds.</summary>
    /// <param name="votes">The votes for each intent.</param>
    /// <param name="outOfScope">Which of them is out of scope, or -1 when none is.</param>
    /// <param name="knownWords">How much of the words is known, from 0 to 1.</param>
    public static float Of(ReadOnlySpan<float> votes, int outOfScope, float knownWords)
    {
        var all = LogSum(votes);
        var best = Best(votes, outOfScope);
        var before = outOfScope < 0 ? best - all : best - votes[outOfScope];
        return before + (CertaintyShare * (best - all)) + (KnownWordsShare * knownWords);
    }

    private static float Best(ReadOnlySpan<float> votes, int except)
    {
        var best = float.NegativeInfinity;
        for (var i = 0; i < votes.Length; i++)
        {
            if (i != except) best = MathF.Max(best, votes[i]);
        }

        return best;
    }

    private static float LogSum(ReadOnlySpan<float> votes)
    {
        var greatest = TensorPrimitives.Max(votes);
        var sum = 0f;
        foreach (var vote in votes) sum += MathF.Exp(vote - greatest);
        return greatest + MathF.Log(sum);
    }
}
