using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier;

namespace VoiceAgent.Core.Tests.EmbeddedClassifier;

/// <summary>New sentences are learnt without a restart.</summary>
public sealed class LearntUtterancesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("utterances-").FullName;
    private readonly LearntUtterances _learnt;

    public LearntUtterancesTests()
    {
        Write("account.balance", "잔액 알려줘", "잔액 얼마야", "통장 잔액", "잔액 조회", "잔액 확인해줘", "잔액");
        Write("fx.rate", "환율 알려줘", "달러 얼마", "오늘 환율", "환율 조회", "엔화 환율", "환율");
        _learnt = new(_folder, cacheFolder: null, NullLogger<EmbeddedIntentClassifier>.Instance);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void LearnAgain_AfterANewFile_KnowsItsIntent()
    {
        _learnt.Classify("지점 어디야", "ko").ShouldNotContain(score => score.Intent == "branch.find");
        Write("branch.find", "지점 어디예요", "가까운 지점", "지점 찾아줘", "지점 위치", "근처 지점", "지점");
        _learnt.LearnAgain();
        _learnt.Classify("지점 어디야", "ko")[0].Intent.ShouldBe("branch.find");
    }

    [Fact]
    public void LearnAgain_WithAMistake_KeepsWhatWasLearnt()
    {
        Write("no.such.intent", "아무 말");
        Should.Throw<UtterancesException>(_learnt.LearnAgain);
        _learnt.Classify("잔액 보여줘", "ko")[0].Intent.ShouldBe("account.balance");
    }

    private void Write(string intent, params string[] sentences)
    {
        var utterances = Directory.CreateDirectory(Path.Combine(_folder, "banking", "utterances")).FullName;
        File.WriteAllLines(Path.Combine(utterances, $"{intent}.ko.txt"), sentences);
    }
}
