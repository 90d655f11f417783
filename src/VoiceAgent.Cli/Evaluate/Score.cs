namespace VoiceAgent.Cli.Evaluate;

/// <summary>How well a model did on sentences that it had not seen, at one threshold.</summary>
/// <param name="InScope">How many sentences are in scope.</param>
/// <param name="OutOfScope">How many are not.</param>
/// <param name="Accuracy">The share in scope that got their label at the threshold; taken for out of scope is wrong.</param>
/// <param name="AccuracyWithoutThreshold">The same if nothing is taken for out of scope.</param>
/// <param name="MacroF1">The mean over all labels of the harmonic mean of precision and recall, at the threshold.</param>
/// <param name="OutOfScopeRecall">The share out of scope that was caught; null when there is none.</param>
/// <param name="OutOfScopePrecision">The share of what was taken for out of scope that is; null when nothing was.</param>
/// <param name="CalibrationError">How far, on average, confidence is from the share that is right, in ten steps of confidence; in scope only.</param>
/// <param name="Confusions">The pairs that are most often taken for one another.</param>
internal sealed record Score(
    int InScope, int OutOfScope, double Accuracy, double AccuracyWithoutThreshold, double MacroF1,
    double? OutOfScopeRecall, double? OutOfScopePrecision, double CalibrationError, IReadOnlyList<Confusion> Confusions)
{
    private const int Worst = 10;
    private const int Steps = 10;

    /// <summary>Scores answers.</summary>
    /// <param name="answers">What the model said of each sentence.</param>
    /// <param name="threshold">Below what probability of being in scope it is out of scope.</param>
    /// <param name="outOfScope">The label of what is out of scope.</param>
    public static Score Of(IReadOnlyList<Answer> answers, double threshold, string outOfScope)
    {
        string Said(Answer answer) => answer.Scope < threshold ? outOfScope : answer.Intent;
        var inScope = answers.Where(a => a.Label != outOfScope).ToList();
        var (outside, taken) = (answers.Count - inScope.Count, answers.Count(a => Said(a) == outOfScope));
        var caught = answers.Count(a => a.Label == outOfScope && Said(a) == outOfScope);
        return new(
            inScope.Count, outside, Share(inScope.Count(a => Said(a) == a.Label), inScope.Count) ?? 0, Share(inScope.Count(a => a.Intent == a.Label), inScope.Count) ?? 0,
            F1(answers, Said), Share(caught, outside), Share(caught, taken), Miscalibration(inScope), Confused(answers, Said));
    }

    private static double F1(IReadOnlyList<Answer> answers, Func<Answer, string> said)
    {
        var right = answers.Where(a => said(a) == a.Label).CountBy(a => a.Label).ToDictionary();
        var asked = answers.CountBy(a => a.Label).ToDictionary();
        var given = answers.CountBy(said).ToDictionary();
        return asked.Keys.Average(label => 2.0 * right.GetValueOrDefault(label) / (asked[label] + given.GetValueOrDefault(label)));
    }

    private static double Miscalibration(List<Answer> inScope) => inScope
        .GroupBy(a => Math.Min((int)(a.Confidence * Steps), Steps - 1))
        .Sum(step => Math.Abs(step.Sum(a => a.Confidence) - step.Count(a => a.Intent == a.Label))) / Math.Max(1, inScope.Count);

    private static IReadOnlyList<Confusion> Confused(IReadOnlyList<Answer> answers, Func<Answer, string> said) =>
    [
        .. answers.Where(a => said(a) != a.Label).CountBy(a => (a.Label, Said: said(a)))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Label, StringComparer.Ordinal).ThenBy(pair => pair.Key.Said, StringComparer.Ordinal)
            .Take(Worst).Select(pair => new Confusion(pair.Key.Label, pair.Key.Said, pair.Value)),
    ];

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}

/// <summary>Two labels of which one was taken for the other.</summary>
/// <param name="Label">What it was.</param>
/// <param name="Said">What the model said.</param>
/// <param name="Count">How often.</param>
internal sealed record Confusion(string Label, string Said, int Count);
