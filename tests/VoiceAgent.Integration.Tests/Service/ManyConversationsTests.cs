using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Service;

/// <summary>Two processes, one Redis, one database: which of them gets a turn makes no difference.</summary>
public sealed class ManyConversationsTests : IAsyncLifetime
{
    private const int Conversations = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("voiceagent-many-").FullName;
    private RedisServer _redis = default!;
    private ServiceProcess _first = default!;
    private ServiceProcess _second = default!;

    public async ValueTask InitializeAsync()
    {
        if (RedisServer.MissingBecause is { } reason) Assert.Skip(reason);
        _redis = await RedisServer.StartAsync(TestContext.Current.CancellationToken);
        var settings = new Dictionary<string, string> { ["VoiceAgent:Redis:Connection"] = _redis.Connection, ["VoiceAgent:Redis:KeyPrefix"] = RedisServer.NewPrefix() };
        _first = await ServiceProcess.StartAsync(_folder, settings);
        _second = await ServiceProcess.StartAsync(_folder, settings);
    }

    public async ValueTask DisposeAsync()
    {
        if (_first is not null) await _first.DisposeAsync();
        if (_second is not null) await _second.DisposeAsync();
        if (_redis is not null) await _redis.DisposeAsync();
    }

    [Fact]
    public async Task Conversations_TwoHundredAtOnce_LoseNoTurnAnswerNoneTwiceAndStayInOrder()
    {
        var talks = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(_ => TalkAsync()));
        foreach (var talk in talks)
        {
            talk.Where(message => !message.Bot).Select(message => message.Text).ShouldBe(["잔액 알려줘", "송금할게요", "엄마", "취소해줘"]);
            var said = talk.Where(message => message.Bot).Select(message => message.Text).ToList();
            said.Count(text => text.Contains("누구에게", StringComparison.Ordinal) || text.Contains("어느 분", StringComparison.Ordinal)).ShouldBe(1);
            said.Count(text => text.Contains("얼마", StringComparison.Ordinal)).ShouldBe(1);
            // What was asked comes before what answers it.
            for (var at = 1; at < talk.Count; at++) if (!talk[at].Bot) talk[at - 1].Bot.ShouldBeTrue("a turn was not answered before the next");
            talk[^1].Bot.ShouldBeTrue();
        }
    }

    /// <summary>Each turn goes to the other process than the one before.</summary>
    private async Task<IReadOnlyList<(bool Bot, string Text)>> TalkAsync()
    {
        var customer = await BankCustomer.SignInAsync(_first.Http);
        await customer.SayAsync(_second.Http, "잔액 알려줘");
        await customer.SayAsync(_first.Http, "송금할게요");
        await customer.SayAsync(_second.Http, "엄마");
        await customer.SayAsync(_first.Http, "취소해줘");
        return await customer.ReadAsync(_second.Http);
    }
}
