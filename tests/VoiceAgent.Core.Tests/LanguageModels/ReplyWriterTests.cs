using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.LanguageModels;
using VoiceAgent.Core.Values;
using VoiceAgent.Testing.LanguageModels;
using VoiceAgent.Testing.Observability;

namespace VoiceAgent.Core.Tests.LanguageModels;

public sealed class ReplyWriterTests : IDisposable
{
    private const string Good = "편안히 주무셨어요?";
    private const string Lie = "어제 편안히 주무셨어요?";

    private readonly FakeTimeProvider _time = new();
    private readonly RecordedMeters _meters = new();

    public void Dispose() => _meters.Dispose();

    [Fact]
    public async Task Write_NoModel_SaysTheTemplate()
    {
        var writer = Writer();
        writer.IsConfigured.ShouldBeFalse();
        (await writer.WriteAsync(SampleRequests.Sleep(), TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task Write_GoodReply_IsSaidTrimmed() =>
        (await WriteAsync(Writer(new ScriptedChatClient(_ => Says($"  {Good}\n"))))).ShouldBe(Good);

    [Fact]
    public async Task Write_FirstLies_SecondIsAsked() =>
        (await WriteAsync(Writer(new ScriptedChatClient(_ => Says(Lie)), new ScriptedChatClient(_ => Says(Good))))).ShouldBe(Good);

    [Fact]
    public async Task Write_FirstThrows_SecondIsAsked() =>
        (await WriteAsync(Writer(new ScriptedChatClient(_ => throw new InvalidOperationException("secret")), new ScriptedChatClient(_ => Says(Good))))).ShouldBe(Good);

    [Fact]
    public async Task Write_CutOffByLength_SaysTheTemplate() =>
        (await WriteAsync(Writer(new ScriptedChatClient(_ => Says(Good, ChatFinishReason.Length))))).ShouldBeNull();

    [Fact]
    public async Task Write_BudgetRunsOut_SaysTheTemplateAndAsksNobodyElse()
    {
        var second = new ScriptedChatClient(_ => Says(Good));
        var writing = WriteAsync(Writer(new ScriptedChatClient(Stalls), second));
        _time.Advance(TimeSpan.FromMilliseconds(1_499));
        writing.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromMilliseconds(1));
        (await writing).ShouldBeNull();
        second.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task Write_ClientHeedsNoCancellation_EndsWithTheBudget()
    {
        var never = new TaskCompletionSource<ChatResponse>();
        var writing = WriteAsync(Writer(new ScriptedChatClient(_ => never.Task)));
        _time.Advance(TimeSpan.FromMilliseconds(1_500));
        (await writing).ShouldBeNull();
    }

    [Fact]
    public async Task Write_CallerCancels_Throws()
    {
        using var caller = new CancellationTokenSource();
        var writing = Writer(new ScriptedChatClient(Stalls)).WriteAsync(SampleRequests.Sleep(), caller.Token);
        await caller.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(writing);
    }

    [Fact]
    public async Task Write_ThreeFailuresInARow_ModelRestsThirtySeconds()
    {
        var model = new ScriptedChatClient(_ => throw new HttpRequestException());
        var writer = Writer(model);
        for (var i = 0; i < 5; i++) await WriteAsync(writer);
        model.Asked.ShouldBe(3);
        _time.Advance(TimeSpan.FromSeconds(29));
        await WriteAsync(writer);
        model.Asked.ShouldBe(3);
        _time.Advance(TimeSpan.FromSeconds(1));
        await WriteAsync(writer);
        model.Asked.ShouldBe(4);
    }

    [Fact]
    public async Task Write_SuccessBetweenFailures_ModelDoesNotRest()
    {
        var model = new ScriptedChatClient(asked => asked % 3 == 0 ? Says(Good) : throw new HttpRequestException());
        var writer = Writer(model);
        for (var i = 0; i < 9; i++) await WriteAsync(writer);
        model.Asked.ShouldBe(9);
    }

    [Fact]
    public async Task Write_Fallbacks_AreCountedByReason()
    {
        var writer = Writer(new ScriptedChatClient(asked => asked == 1 ? Says(Lie) : throw new HttpRequestException()));
        for (var i = 0; i < 5; i++) await WriteAsync(writer);
        _meters.Of("voiceagent.model.fallbacks").Select(one => one.Tags["reason"]).ShouldBe(["number", "failed", "failed", "failed", "resting"]);
    }

    [Fact]
    public async Task Write_TemplateWithASecret_NeverReachesTheModel()
    {
        var model = new ScriptedChatClient(_ => Says(Good));
        var request = SampleRequests.Sleep() with
        {
            Template = "번호는 424242예요.",
            Facts = new Dictionary<string, ReplyFact> { ["code"] = new(new Value(ValueKind.Secret, "424242"), "424242") },
        };
        (await Writer(model).WriteAsync(request, TestContext.Current.CancellationToken)).ShouldBeNull();
        model.Asked.ShouldBe(0);
    }

    private ReplyWriter Writer(params ScriptedChatClient[] models) => new(
        [.. models.Select((model, i) => new NamedChatClient($"model-{i}", model))],
        new(), _time, new(_meters), NullLogger<ReplyWriter>.Instance);

    private static Task<string?> WriteAsync(ReplyWriter writer) => writer.WriteAsync(SampleRequests.Sleep(), TestContext.Current.CancellationToken);

    private static Task<ChatResponse> Says(string text, ChatFinishReason? finish = null) =>
        Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = finish ?? ChatFinishReason.Stop });

    private static Task<ChatResponse> Stalls(int asked) => new TaskCompletionSource<ChatResponse>().Task;
}
