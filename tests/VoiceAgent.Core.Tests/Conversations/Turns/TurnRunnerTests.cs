using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Testing.Conversations;

namespace VoiceAgent.Core.Tests.Conversations.Turns;

public sealed class TurnRunnerTests : IAsyncLifetime
{
    private ConversationHost _host = default!;

    public async ValueTask InitializeAsync() => _host = await ConversationHost.CreateAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Activity_ThatComesTwentyTimesAtOnce_IsAnsweredOnce()
    {
        var conversation = new Conversation(_host);
        var inbound = conversation.Inbound("잔액 알려줘", "the-same");
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _host.Turns.RunAsync(inbound, CancellationToken.None)));
        results.Count(result => !result.Duplicate).ShouldBe(1);
        results.Select(result => string.Join('|', result.Replies.Select(reply => reply.Id))).Distinct().Count().ShouldBe(1);
        _host.Transcripts.Of(conversation.Id).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Code_IsInNoTranscriptAndNoSession()
    {
        var conversation = new Conversation(_host);
        await conversation.SayAsync("엄마한테 삼만원 보내줘");
        await conversation.SayAsync("네");
        var code = await _host.CodeAsync("kim-minjun");
        (await conversation.SayAsync(code)).Outcome.ShouldBe("completed");
        _host.Transcripts.Of(conversation.Id).ShouldAllBe(turn => !turn.Heard.Contains(code));
        var session = await _host.Get<ISessionStore>().LoadAsync(conversation.Id, CancellationToken.None);
        System.Text.Json.JsonSerializer.Serialize(session, SessionJson.Default.Session).ShouldNotContain(code);
    }

    [Fact]
    public async Task Turn_ThatMovesADialog_TellsEachStep()
    {
        var conversation = new Conversation(_host);
        var steps = (await conversation.SayAsync("카드를 잃어버렸어요")).Steps;
        steps[0].ShouldBe(new DialogStep("lost-card", null, DialogStep.Begun, "choosing"));
        steps[1].ShouldBe(new DialogStep("lost-card", "choosing", "several", "listing"));
        (await conversation.BeSilentAsync()).Steps.ShouldBeEmpty();
    }

    [Fact]
    public async Task Danger_InAChat_ReachesAPerson()
    {
        var conversation = new Conversation(_host, customer: null);
        await conversation.SayAsync("더 이상 살고 싶지 않아요");
        var note = _host.Handoffs.Notes.ShouldHaveSingleItem();
        (note.ConversationId, note.Kind, note.Severity).ShouldBe((conversation.Id, "suicide", Severity.Urgent));
    }

    [Fact]
    public async Task Agent_AskedForInAChat_ReachesAPersonOnce()
    {
        var conversation = new Conversation(_host);
        await conversation.SayAsync("상담원 바꿔 주세요");
        await conversation.SayAsync("잔액 알려줘");
        _host.Handoffs.Notes.ShouldHaveSingleItem().Kind.ShouldBe("human.agent");
    }

    [Fact]
    public async Task Session_Expired_GoesOnCountingItsTurns()
    {
        var conversation = new Conversation(_host);
        var first = await conversation.SayAsync("안녕하세요");
        _host.Time.Advance(TimeSpan.FromDays(40));
        var second = await conversation.SayAsync("안녕하세요");
        second.Replies[0].Id.ShouldNotBe(first.Replies[0].Id);
        _host.Transcripts.Of(conversation.Id).Select(turn => turn.Number).ShouldBe([1, 2]);
    }
}
