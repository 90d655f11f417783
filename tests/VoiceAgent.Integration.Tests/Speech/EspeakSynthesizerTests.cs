using Microsoft.Extensions.Options;
using VoiceAgent.Core.Speech;
using VoiceAgent.Infrastructure.EspeakNg;

namespace VoiceAgent.Integration.Tests.Speech;

public sealed class EspeakSynthesizerTests
{
    [Theory]
    [InlineData("ko", "안녕하세요. 오늘은 잘 주무셨어요?")]
    [InlineData("en", "Good morning. Did you sleep well?")]
    public async Task SpeakAsync_Sentence_IsHeardInFramesOf20Milliseconds(string language, string text)
    {
        var samples = await SpeakAsync(new SpeechRequest(text, language));

        samples.Count.ShouldBeInRange(16_000, 16_000 * 6);
        Math.Sqrt(samples.Average(sample => (double)sample * sample)).ShouldBeGreaterThan(500);
    }

    [Fact]
    public async Task SpeakAsync_Slowly_TakesLonger()
    {
        var usual = await SpeakAsync(new SpeechRequest("천천히 말씀드릴게요.", "ko"));

        (await SpeakAsync(new SpeechRequest("천천히 말씀드릴게요.", "ko", Slow: true))).Count.ShouldBeGreaterThan(usual.Count * 11 / 10);
    }

    [Fact]
    public async Task SpeakAsync_ProgramNotInstalled_SaysWhatToDoAndNotWhatWasSaid()
    {
        var synthesizer = new EspeakSynthesizer(Options.Create(new EspeakNgOptions { Command = "no-such-voice" }));

        var failure = await Should.ThrowAsync<SpeechException>(async () => await synthesizer.SpeakAsync(new("비밀이에요", "ko"), TestContext.Current.CancellationToken).FirstAsync());

        failure.Message.ShouldContain("VoiceAgent:EspeakNg:Command");
        failure.ToString().ShouldNotContain("비밀");
    }

    [Fact]
    public async Task SpeakAsync_Cancelled_StopsSpeaking()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var synthesizer = new EspeakSynthesizer(Options.Create(new EspeakNgOptions()));
        var words = string.Join(' ', Enumerable.Repeat("아주 긴 이야기를 시작할게요.", 200));

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in synthesizer.SpeakAsync(new(words, "ko"), stop.Token)) await stop.CancelAsync();
        });
    }

    private static async Task<List<short>> SpeakAsync(SpeechRequest request)
    {
        var samples = new List<short>();
        await foreach (var frame in new EspeakSynthesizer(Options.Create(new EspeakNgOptions())).SpeakAsync(request, TestContext.Current.CancellationToken))
        {
            (frame.Samples.Length, frame.SampleRate).ShouldBe((320, 16_000));
            samples.AddRange(frame.Samples.Span);
        }

        return samples;
    }
}
