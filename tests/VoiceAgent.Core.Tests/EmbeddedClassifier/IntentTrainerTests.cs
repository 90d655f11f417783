using VoiceAgent.Infrastructure.EmbeddedClassifier.Models;
using VoiceAgent.Infrastructure.EmbeddedClassifier.Training;

namespace VoiceAgent.Core.Tests.EmbeddedClassifier;

public sealed class IntentTrainerTests
{
    private static readonly Lazy<TrainedIntents> Trained = new(() => IntentTrainer.Train(Wishes.All, Wishes.OutOfScope));

    private static IntentModel Model => Trained.Value.Model;

    [Fact]
    public void Train_Twice_GivesTheSameModelToTheBit()
    {
        var again = IntentTrainer.Train(Wishes.All, Wishes.OutOfScope).Model;
        again.Calibration.ShouldBe(Model.Calibration);
        foreach (var text in Wishes.All.Select(u => u.Text)) again.Classify(text).ShouldBe(Model.Classify(text));
    }

    [Fact]
    public void Train_SentencesHeldOut_AreMostlyRight()
    {
        Trained.Value.HeldOut.Count.ShouldBe(Wishes.All.Count);
        Trained.Value.AccuracyHeldOut.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Read_StrangeSentence_IsLessLikelyInScopeThanAFamiliarOne() =>
        Model.Read("weather forecast and football scores").InScope.ShouldBeLessThan(Model.Read("please show my balance").InScope);

    [Theory]
    [InlineData("")]
    [InlineData("?!…")]
    [InlineData("나는 한국어")]
    [InlineData("\ud800")]
    public void Classify_AnyText_GivesProbabilitiesThatSumToOne(string text)
    {
        var scores = Model.Classify(text);
        scores.Sum(s => s.Probability).ShouldBe(1, 1e-4);
        scores.ShouldAllBe(s => s.Probability >= 0 && s.Probability <= 1);
    }

    [Fact]
    public void Classify_SentenceWithoutEnd_ReadsItsBeginning()
    {
        var text = string.Join(' ', Enumerable.Repeat("please show the balance", 5_000));
        Model.Classify(text)[0].Intent.ShouldBe("balance");
    }

    [Fact]
    public void Classify_Confidence_IsAsOftenRightAsItSays()
    {
        var said = Wishes.All.Select(u => (u.Intent, Top: Model.Classify(u.Text)[0])).ToList();
        var right = said.Average(s => s.Top.Intent == s.Intent ? 1.0 : 0);
        Math.Abs(right - said.Average(s => s.Top.Probability)).ShouldBeLessThan(0.15);
    }

    [Fact]
    public void Classify_NothingOutOfScopeWasLearnt_TakesAllForInScope()
    {
        var model = IntentTrainer.Train(Wishes.InScope, Wishes.OutOfScope).Model;
        model.KnowsOutOfScope.ShouldBeFalse();
        model.Classify("order a pizza").Sum(s => s.Probability).ShouldBe(1, 1e-4);
    }

    [Fact]
    public void Read_Often_AllocatesNextToNothing()
    {
        for (var i = 0; i < 100; i++) Model.Read("please show my balance");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Model.Read("please show my balance");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100 * 200);
    }

    [Fact]
    public void Train_OneIntent_IsRefused() =>
        Should.Throw<ArgumentException>(() => IntentTrainer.Train([new("balance", "en", "balance"), new("balance", "en", "money")], Wishes.OutOfScope));

    [Fact]
    public void Train_OneSentenceAnIntent_GivesAModelAllTheSame()
    {
        var model = IntentTrainer.Train([new("balance", "ko", "잔액 얼마야"), new("fx.rate", "ko", "환율 알려줘")], Wishes.OutOfScope).Model;
        model.Classify("잔액 얼마야").Count.ShouldBe(2);
    }

    [Fact]
    public void Train_Cancelled_Ends() =>
        Should.Throw<OperationCanceledException>(() => IntentTrainer.Train(Wishes.All, Wishes.OutOfScope, progress: null, new CancellationToken(canceled: true)));

    [Fact]
    public void Train_WithSomeoneListening_ReportsUpToOne()
    {
        var heard = new Heard();
        IntentTrainer.Train(Wishes.InScope, Wishes.OutOfScope, heard);
        heard.Last.ShouldBe(1, 1e-9);
    }

    private sealed class Heard : IProgress<double>
    {
        public double Last { get; private set; }

        public void Report(double value) => Last = value;
    }
}
