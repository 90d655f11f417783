using VoiceAgent.Cli.Evaluate;

namespace VoiceAgent.Core.Tests.CommandLine.Evaluate;

public sealed class ScoreTests
{
    private static readonly Answer[] Answers =
    [
        new("a", "a", 0.9f, 0.9f), new("a", "a", 0.2f, 0.2f), new("a", "b", 0.9f, 0.6f), new("b", "b", 0.8f, 0.8f),
        new("oos", "b", 0.1f, 0.1f), new("oos", "a", 0.7f, 0.5f),
    ];

    [Fact]
    public void Of_AThreshold_CountsWhatFallsBelowAsOutOfScope()
    {
        var score = Score.Of(Answers, 0.5, "oos");
        (score.InScope, score.OutOfScope).ShouldBe((4, 2));
        score.Accuracy.ShouldBe(0.5);
        score.AccuracyWithoutThreshold.ShouldBe(0.75);
        score.OutOfScopeRecall.ShouldBe(0.5);
        score.OutOfScopePrecision.ShouldBe(0.5);
        // a: 1 right, asked 3, said 2; b: 1, 1, 2; oos: 1, 2, 2.
        score.MacroF1.ShouldBe(((2.0 / 5) + (2.0 / 3) + (2.0 / 4)) / 3, 1e-9);
    }

    [Fact]
    public void Of_Mistakes_NamesThePairs() =>
        Score.Of(Answers, 0.5, "oos").Confusions.ShouldBe([new("a", "b", 1), new("a", "oos", 1), new("oos", "a", 1)]);

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.75, 3)]
    [InlineData(1.0, 4)]
    public void Catching_AShare_CatchesAtLeastThatShareAndNoMore(double share, int caught)
    {
        float[] scopes = [0.4f, 0.1f, 0.3f, 0.2f];
        var threshold = ScopeThreshold.Catching(scopes, share, "a test").Value;
        scopes.Count(scope => scope < threshold).ShouldBe(caught);
    }

    [Fact]
    public void Catching_NothingOutOfScope_TakesAllForInScope() => ScopeThreshold.Catching([], 0.9, "a test").ShouldBe(ScopeThreshold.None);
}
