using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier;

namespace VoiceAgent.Core.Tests.Conversations.Understanding;

public sealed class EmbeddedIntentClassifierTests(ITestOutputHelper output) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("classifier").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Classify_SentencesHeldOut_NineInTenAreRight()
    {
        var wrong = HeldOut.Sentences.Where(s => Top(s.Text, s.Language).Intent != s.Intent).ToList();
        foreach (var (intent, language, text) in wrong) output.WriteLine($"{text}: {Top(text, language)}, not {intent}");
        var accuracy = 1 - ((double)wrong.Count / HeldOut.Sentences.Length);
        output.WriteLine($"{accuracy:P1} of {HeldOut.Sentences.Length}");
        accuracy.ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void Sentences_HeldOut_AreInNoUtteranceFile()
    {
        var learned = Utterances.Load(Trained.DialogsFolder).Select(u => u.Text).ToHashSet();
        HeldOut.Sentences.Where(s => learned.Contains(Normaliser.Normalise(s.Text))).ShouldBeEmpty();
    }

    [Fact]
    public void Classify_AnyText_ProbabilitiesSumToOneMostLikelyFirst()
    {
        var scores = Trained.Classifier.Classify("잔액 알려줘", "ko");
        scores.Sum(s => s.Probability).ShouldBe(1, 1e-4);
        scores.ShouldBe(scores.OrderByDescending(s => s.Probability));
        scores.Select(s => s.Intent).ShouldContain(Intents.OutOfScope);
    }

    [Fact]
    public void Classify_ConfidentAnswers_AreSeldomWrong()
    {
        var sure = HeldOut.Sentences.Select(s => (s.Intent, Top: Top(s.Text, s.Language))).Where(s => s.Top.Probability > 0.8).ToList();
        sure.Count(s => s.Top.Intent == s.Intent).ShouldBeGreaterThanOrEqualTo((int)(sure.Count * 0.95));
    }

    [Fact]
    public void Classify_FromManyThreads_AnswersAsFromOne()
    {
        var alone = HeldOut.Sentences.Select(s => Top(s.Text, s.Language)).ToArray();
        var together = new IntentScore[alone.Length];
        Parallel.For(0, alone.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Top(HeldOut.Sentences[i].Text, HeldOut.Sentences[i].Language));
        together.ShouldBe(alone);
    }

    [Fact]
    public void Create_ModelInTheCache_ReadsItAndAnswersTheSame()
    {
        var utterances = Few();
        var trained = Create(utterances);
        var file = Directory.GetFiles(folder).ShouldHaveSingleItem();
        var written = File.GetLastWriteTimeUtc(file);
        Create(utterances).Classify("잔액 보여줘", "ko").ShouldBe(trained.Classify("잔액 보여줘", "ko"));
        File.GetLastWriteTimeUtc(file).ShouldBe(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a model")]
    public void Create_CacheUnreadable_TrainsAgain(string content)
    {
        Create(Few());
        var file = Directory.GetFiles(folder).ShouldHaveSingleItem();
        File.WriteAllText(file, content);
        Create(Few()).Classify("잔액", "ko")[0].Intent.ShouldBe("account.balance");
        new FileInfo(file).Length.ShouldBeGreaterThan(content.Length);
    }

    [Fact]
    public void Create_CacheFileCutShort_TrainsAgain()
    {
        Create(Few());
        var file = Directory.GetFiles(folder).ShouldHaveSingleItem();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^9]);
        Create(Few()).Classify("잔액", "ko")[0].Intent.ShouldBe("account.balance");
    }

    [Fact]
    public void Create_CacheFolderCannotBeMade_TrainsAllTheSame()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        var classifier = EmbeddedIntentClassifier.Create(Few(), Path.Combine(file, "cache"), NullLogger<EmbeddedIntentClassifier>.Instance);
        classifier.Classify("잔액", "ko")[0].Intent.ShouldBe("account.balance");
    }

    private EmbeddedIntentClassifier Create(IReadOnlyList<TrainingUtterance> utterances) =>
        EmbeddedIntentClassifier.Create(utterances, folder, NullLogger<EmbeddedIntentClassifier>.Instance);

    private static List<TrainingUtterance> Few() =>
    [
        .. new[] { "잔액 알려줘", "잔액 얼마야", "통장 잔액", "잔액 조회", "잔액 확인해줘", "잔액" }.Select(t => new TrainingUtterance("account.balance", "ko", t)),
        .. new[] { "환율 알려줘", "달러 얼마", "오늘 환율", "환율 조회", "엔화 환율", "환율" }.Select(t => new TrainingUtterance("fx.rate", "ko", t)),
    ];

    private static IntentScore Top(string text, string language) => Trained.Classifier.Classify(Normaliser.Normalise(text), language)[0];
}
