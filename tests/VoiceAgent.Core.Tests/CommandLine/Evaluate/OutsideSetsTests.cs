using VoiceAgent.Cli.Evaluate;

namespace VoiceAgent.Core.Tests.CommandLine.Evaluate;

/// <summary>The figures that the classifier must reach on sets from outside, which are not ours to keep here.</summary>
public sealed class OutsideSetsTests(ITestOutputHelper output)
{
    private const string Variable = "VOICEAGENT_TEST_DATA";

    [Fact]
    public void Evaluate_Clinc150_ReachesBothFiguresAtOneThresholdFromValidation()
    {
        var score = Score("clinc150", validated: true);
        score.Accuracy.ShouldBeGreaterThanOrEqualTo(0.915);
        score.OutOfScopeRecall!.Value.ShouldBeGreaterThanOrEqualTo(0.75);
    }

    [Fact]
    public void Evaluate_3i4K_ReachesItsFigure() => Score("3i4k", validated: false).Accuracy.ShouldBeGreaterThanOrEqualTo(0.86);

    private Score Score(string set, bool validated)
    {
        var data = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipUnless(data is not null && Directory.Exists(Path.Combine(data, set)), $"Set {Variable} to the folder that holds {set}/train.csv, test.csv and, where there is one, validation.csv.");
        string File(string name) => Path.Combine(data!, set, name + ".csv");
        var evaluation = Evaluation.Run(EvaluationSet.Read(File("train"), File("test"), validated ? File("validation") : null, null), EvaluateCommand.UsualCatch, progress: null, TestContext.Current.CancellationToken);
        output.WriteLine($"{evaluation}");
        return evaluation.Score;
    }
}
