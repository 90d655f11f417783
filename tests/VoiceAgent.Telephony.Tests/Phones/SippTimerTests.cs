using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Tests.Sip.Dialogs;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Session timers (RFC 4028) with the real sipp, on a clock that the test moves.</summary>
public sealed class SippTimerTests
{
    [Fact]
    public async Task Session_ThatWeRefresh_IsRefreshedAtHalfTime()
    {
        await using var sipp = await Sipp.AnswerAsync("called-insists-on-timer");
        await using var bench = new SessionBench();
        var session = bench.Call(port: sipp.Port);
        await bench.Log.Established;
        bench.Time.Advance(TimeSpan.FromSeconds(45));
        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        session.HangUp(new(EndCause.HungUp, 200, "Hung up"));
        await sipp.SucceedsAsync();
    }

    [Fact]
    public async Task Session_ThatTheOtherNeverRefreshes_IsHungUp()
    {
        await using var sipp = await Sipp.AnswerAsync("called-never-refreshes");
        await using var bench = new SessionBench();
        bench.Call(port: sipp.Port);
        await bench.Log.Established;
        bench.Time.Advance(TimeSpan.FromSeconds(59));
        bench.Log.Lines.ShouldNotContain("Expired 408");
        bench.Time.Advance(TimeSpan.FromSeconds(1));
        (await bench.Log.Ended).Cause.ShouldBe(EndCause.Expired);
        await sipp.SucceedsAsync();
    }
}
