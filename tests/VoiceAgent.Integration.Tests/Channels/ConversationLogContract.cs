using VoiceAgent.Web.Channels.DirectLine;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>What every conversation log must do; <see cref="Conversation"/> is new in each test.</summary>
public abstract class ConversationLogContract
{
    protected const int Kept = 20;

    protected static DirectLineOptions Options => new() { KeepActivities = Kept };

    protected string Conversation { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Two logs that look at the same conversations, as two processes do where they can.</summary>
    protected abstract Task<(IConversationLog One, IConversationLog Other)> LogsAsync();

    [Fact]
    public async Task State_Unknown_IsNotKnown()
    {
        var (log, _) = await LogsAsync();

        (await log.StateAsync(Conversation, default)).ShouldBe(new LogState(false, false, 0, false));
        (await log.ReadAsync(Conversation, 5, 10, default)).Activities.ShouldBeEmpty();
        (await log.PendingAsync(Conversation, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Open_Twice_KeepsOneOpening()
    {
        var (log, other) = await LogsAsync();

        (await log.OpenAsync(Conversation, new("joined", "{}"), default)).ShouldBeTrue();
        (await other.OpenAsync(Conversation, new("joined", "{}"), default)).ShouldBeFalse();

        (await other.PendingAsync(Conversation, default)).ShouldBe([new PendingAnswer("joined", "{}")]);
        (await log.StateAsync(Conversation, default)).Waiting.ShouldBeTrue();
    }

    [Fact]
    public async Task Append_SameId_ReturnsTheFirstPlaceAndChangesNothing()
    {
        var (log, other) = await LogsAsync();

        var first = await log.AppendAsync(Conversation, new("a", "1"), "{}", default);
        var second = await other.AppendAsync(Conversation, new("a", "2"), "{}", default);

        first.IsNew.ShouldBeTrue();
        second.ShouldBe(new Appended(first.Sequence, false));
        (await log.ReadAsync(Conversation, 0, 10, default)).Activities.ShouldBe(["1"]);
        (await log.PendingAsync(Conversation, default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Append_ManyAtOnce_KeepsEveryOneOnceInOneOrder()
    {
        var (log, other) = await LogsAsync();

        var places = await Task.WhenAll(Enumerable.Range(0, Kept)
            .SelectMany(number => new[] { (log, number), (other, number) })
            .Select(one => Task.Run(() => one.Item1.AppendAsync(Conversation, new($"{one.number}", $"\"{one.number}\""), null, default))));

        places.Count(place => place.IsNew).ShouldBe(Kept);
        places.Select(place => place.Sequence).Distinct().Count().ShouldBe(Kept);
        var page = await other.ReadAsync(Conversation, 0, 100, default);
        page.Activities.Distinct().Count().ShouldBe(Kept);
        page.Watermark.ShouldBe(places.Max(place => place.Sequence));
    }

    [Fact]
    public async Task Read_ByPages_GivesAllInOrder()
    {
        var (log, other) = await LogsAsync();
        for (var number = 0; number < 10; number++) await log.AppendAsync(Conversation, new($"{number}", $"{number}"), null, default);

        var first = await other.ReadAsync(Conversation, 0, 4, default);
        var second = await log.ReadAsync(Conversation, first.Watermark, 4, default);
        var third = await log.ReadAsync(Conversation, second.Watermark, 4, default);

        first.Activities.Concat(second.Activities).Concat(third.Activities).ShouldBe(Enumerable.Range(0, 10).Select(number => $"{number}"));
        (await log.ReadAsync(Conversation, third.Watermark, 4, default)).ShouldSatisfyAllConditions(
            page => page.Activities.ShouldBeEmpty(),
            page => page.Watermark.ShouldBe(third.Watermark));
    }

    [Fact]
    public async Task Read_BeyondTheEnd_CountsAsTheEnd()
    {
        var (log, _) = await LogsAsync();
        var last = await log.AppendAsync(Conversation, new("a", "1"), null, default);

        var page = await log.ReadAsync(Conversation, last.Sequence + 1_000, 10, default);

        page.Activities.ShouldBeEmpty();
        page.Watermark.ShouldBe(last.Sequence);
    }

    [Fact]
    public async Task Append_MoreThanKept_DropsTheOldestAndTheirIds()
    {
        var (log, _) = await LogsAsync();
        for (var number = 0; number <= Kept; number++) await log.AppendAsync(Conversation, new($"{number}", $"{number}"), null, default);

        (await log.ReadAsync(Conversation, 0, 100, default)).Activities.ShouldBe(Enumerable.Range(1, Kept).Select(number => $"{number}"));
        (await log.AppendAsync(Conversation, new("0", "again"), null, default)).IsNew.ShouldBeTrue();
        (await log.AppendAsync(Conversation, new($"{Kept}", "again"), null, default)).IsNew.ShouldBeFalse();
    }

    [Fact]
    public async Task Pending_IsInOrderUntilAnswered()
    {
        var (log, other) = await LogsAsync();
        await log.AppendAsync(Conversation, new("a", "1"), "first\nline", default);
        await log.AppendAsync(Conversation, new("b", "2"), null, default);
        await other.AppendAsync(Conversation, new("c", "3"), "third", default);

        await other.AnsweredAsync(Conversation, new("a", "first\nline"), default);

        (await log.PendingAsync(Conversation, default)).ShouldBe([new PendingAnswer("c", "third")]);
        await log.AnsweredAsync(Conversation, new("c", "third"), default);
        (await other.StateAsync(Conversation, default)).Waiting.ShouldBeFalse();
    }

    [Fact]
    public async Task End_IsSeenByAll()
    {
        var (log, other) = await LogsAsync();
        await log.AppendAsync(Conversation, new("a", "1"), null, default);

        await log.EndAsync(Conversation, default);

        (await other.StateAsync(Conversation, default)).Ended.ShouldBeTrue();
    }

    [Fact]
    public async Task Subscription_HearsWhatOthersAppendAndTyping()
    {
        var (log, other) = await LogsAsync();
        await using var subscription = await log.SubscribeAsync(Conversation, default);
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await other.AppendAsync(Conversation, new("a", "1"), null, default);
        (await subscription.WaitAsync(late.Token)).ShouldBe(LogSignal.Appended);
        await other.ShowTypingAsync(Conversation, default);
        (await subscription.WaitAsync(late.Token)).ShouldBe(LogSignal.Typing);
    }
}
