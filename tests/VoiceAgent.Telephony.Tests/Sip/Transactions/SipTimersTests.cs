using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Telephony.Sip.Transactions;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

public sealed class SipTimersTests
{
    private readonly FakeTimeProvider time = new();
    private readonly List<string> log = [];

    [Fact]
    public void Start_SeveralDelays_RunInTheirOrderAndOnce()
    {
        using var timers = Timers();
        foreach (var (name, seconds) in (ReadOnlySpan<(string, int)>)[("c", 3), ("a", 1), ("b", 2)]) timers.Start(TimeSpan.FromSeconds(seconds), () => log.Add(name));
        timers.Live.ShouldBe(3);
        for (var i = 0; i < 50; i++) time.Advance(TimeSpan.FromMilliseconds(100));
        log.ShouldBe(["a", "b", "c"]);
        timers.Live.ShouldBe(0);
    }

    [Fact]
    public void Stop_BeforeItIsDue_RunsNothingAndCountsOnce()
    {
        using var timers = Timers();
        var timer = timers.Start(TimeSpan.FromSeconds(1), () => log.Add("x"));
        timer.Stop();
        timer.Stop();
        time.Advance(TimeSpan.FromSeconds(2));
        log.ShouldBeEmpty();
        timers.Live.ShouldBe(0);
        timer.IsLive.ShouldBeFalse();
    }

    [Fact]
    public void Start_WithinADueTimer_Runs()
    {
        using var timers = Timers();
        timers.Start(TimeSpan.FromSeconds(1), () => timers.Start(TimeSpan.FromSeconds(1), () => log.Add("inner")));
        time.Advance(TimeSpan.FromSeconds(1));
        time.Advance(TimeSpan.FromSeconds(1));
        log.ShouldBe(["inner"]);
    }

    [Fact]
    public void Dispose_WithTimersLeft_RunsNone()
    {
        var timers = Timers();
        timers.Start(TimeSpan.FromSeconds(1), () => log.Add("x"));
        timers.Dispose();
        timers.Start(TimeSpan.FromSeconds(1), () => log.Add("y"));
        time.Advance(TimeSpan.FromSeconds(5));
        log.ShouldBeEmpty();
        timers.Live.ShouldBe(0);
    }

    [Property]
    public bool Start_ManyStopped_OnlyTheOthersRun(bool[] kept)
    {
        using var timers = Timers();
        var ran = 0;
        for (var i = 0; i < 3000; i++)
        {
            var timer = timers.Start(TimeSpan.FromSeconds(1 + i % 30), () => ran++);
            if (kept.Length == 0 || !kept[i % kept.Length]) timer.Stop();
        }
        var expected = timers.Live;
        for (var i = 0; i < 32; i++) time.Advance(TimeSpan.FromSeconds(1));
        return ran == expected && timers.Live == 0;
    }

    [Fact]
    public void Post_WithinWork_RunsAfterItAndFaultsDontStopTheRest()
    {
        var faults = new List<Exception>();
        var queue = new SipQueue(faults.Add);
        queue.Post(() =>
        {
            queue.Post(() => log.Add("second"));
            log.Add("first");
            throw new InvalidOperationException();
        });
        log.ShouldBe(["first", "second"]);
        faults.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Post_FromManyThreads_NeverRunsTwoAtOnce()
    {
        var queue = new SipQueue(_ => { });
        var count = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 10_000; i++) queue.Post(() => count++);
        })));
        var done = new TaskCompletionSource();
        queue.Post(done.SetResult);
        await done.Task.WaitAsync(TestContext.Current.CancellationToken);
        count.ShouldBe(80_000);
    }

    private SipTimers Timers() => new(time, new SipQueue(e => log.Add(e.Message)));
}
