using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;
using VoiceAgent.Integration.Tests.Redis;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Integration.Tests.Channels;

public sealed class InProcessConversationLogTests : ConversationLogContract
{
    protected override Task<(IConversationLog One, IConversationLog Other)> LogsAsync()
    {
        IConversationLog log = Log(TimeProvider.System);
        return Task.FromResult((log, log));
    }

    [Fact]
    public async Task Restarted_PlacesAreAheadOfTheOldOnes()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var before = await Log(time).AppendAsync(Conversation, new("a", "1"), null, default);
        time.Advance(TimeSpan.FromSeconds(1));

        var after = await Log(time).AppendAsync(Conversation, new("b", "2"), null, default);

        after.Sequence.ShouldBeGreaterThan(before.Sequence);
    }

    [Fact]
    public async Task Unused_ForTheHoursKept_IsForgotten()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var log = Log(time);
        await log.AppendAsync(Conversation, new("a", "1"), null, default);
        time.Advance(TimeSpan.FromHours(Options.KeepHours + 1));

        await log.AppendAsync("another", new("a", "1"), null, default);

        (await log.StateAsync(Conversation, default)).Known.ShouldBeFalse();
    }

    private static InProcessConversationLog Log(TimeProvider time) => new(time, Microsoft.Extensions.Options.Options.Create(Options));
}

[Collection(RedisCollection.Name)]
public sealed class RedisConversationLogTests(RedisFixture redis) : ConversationLogContract, IAsyncDisposable
{
    private readonly List<IConnectionMultiplexer> _connections = [];

    protected override async Task<(IConversationLog One, IConversationLog Other)> LogsAsync() => (await LogAsync(), await LogAsync());

    [Fact]
    public async Task EveryKey_Expires()
    {
        var (log, _) = await LogsAsync();
        await log.OpenAsync(Conversation, new("joined", "{}"), default);
        await log.AppendAsync(Conversation, new("a", "1"), null, default);

        foreach (var part in new[] { "log", "places", "state", "pending" })
        {
            var left = await _connections[0].GetDatabase().KeyTimeToLiveAsync($"voiceagent:directline:{{{Conversation}}}:{part}");
            left.ShouldNotBeNull(part).ShouldBeInRange(TimeSpan.FromHours(23), TimeSpan.FromHours(24));
        }
    }

    [Fact]
    public async Task TwoProcesses_ServeOneConversationAlternately()
    {
        var turns = new ScriptedTurns();
        var keys = Directory.CreateTempSubdirectory("channel-keys-");
        await using var one = await ChannelHost.StartAsync(turns, new() { Redis = await redis.ConnectAsync(), Keys = keys.FullName });
        await using var other = await ChannelHost.StartAsync(turns, new() { Redis = await redis.ConnectAsync(), Keys = keys.FullName });
        var chat = await DirectLineClient.StartAsync(one);
        using var socket = await DirectLineClient.OpenAsync(chat.StreamUrl);
        await chat.PollAsync(1);

        for (var number = 0; number < 10; number++) await (number % 2 == 0 ? chat : chat.At(other)).SayAsync($"{number}");

        var texts = await chat.At(other).TextsAsync(21);
        texts.Where(text => text.StartsWith("들었어요", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, 10).Select(number => $"들었어요: {number}"));
        var heard = "";
        while (!heard.Contains("들었어요: 9", StringComparison.Ordinal)) heard += await DirectLineClient.ReceiveAsync(socket);
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task ProcessDied_BeforeItAnswered_IsAnsweredByTheNextContact()
    {
        var keys = Directory.CreateTempSubdirectory("channel-keys-");
        var stuck = new ScriptedTurns { Before = (inbound, stopped) => inbound.Text == "급해요" ? Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopped) : Task.CompletedTask };
        var setup = new ChannelSetup { Redis = await redis.ConnectAsync(), Keys = keys.FullName, Settings = new() { ["VoiceAgent:DirectLine:AnswerWithinSeconds"] = "0" } };
        await using var dying = await ChannelHost.StartAsync(stuck, setup);
        var chat = await DirectLineClient.StartAsync(dying);
        await chat.PollAsync(1);
        await chat.SayAsync("급해요");
        await using var next = await ChannelHost.StartAsync(setup: setup with { Redis = await redis.ConnectAsync() });

        var texts = await chat.At(next).TextsAsync(3);

        texts.ShouldBe(["안녕하세요.", "급해요", "들었어요: 급해요"]);
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await dying.StopAsync(impatient.Token);
        keys.Delete(recursive: true);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections) await connection.DisposeAsync();
    }

    private async Task<RedisConversationLog> LogAsync()
    {
        var connection = await redis.ConnectAsync();
        _connections.Add(connection);
        return new(connection, "voiceagent:", TimeProvider.System, Microsoft.Extensions.Options.Options.Create(Options));
    }
}
