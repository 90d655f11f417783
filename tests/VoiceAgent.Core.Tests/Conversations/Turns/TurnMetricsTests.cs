using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Testing.Observability;

namespace VoiceAgent.Core.Tests.Conversations.Turns;

public sealed class TurnMetricsTests : IDisposable
{
    private readonly RecordedMeters _meters = new();

    public void Dispose() => _meters.Dispose();

    [Fact]
    public void Answered_ATurn_IsCountedAndTimedByChannelAndDialog()
    {
        new TurnMetrics(_meters).Answered("directline", "transfer", TimeSpan.FromMilliseconds(250));
        var took = _meters.Of("voiceagent.turn.duration").ShouldHaveSingleItem();
        took.Value.ShouldBe(0.25);
        took.Tags.ShouldBe(new Dictionary<string, string> { ["channel"] = "directline", ["dialog"] = "transfer" }, ignoreOrder: true);
        _meters.Of("voiceagent.turns").ShouldHaveSingleItem().Value.ShouldBe(1);
    }

    [Fact]
    public void Duplicate_UnknownChannel_IsNotALabel()
    {
        new TurnMetrics(_meters).Duplicate("010-1234-5678");
        _meters.Of("voiceagent.turn.duplicates").ShouldHaveSingleItem().Tags["channel"].ShouldBe("other");
    }
}
