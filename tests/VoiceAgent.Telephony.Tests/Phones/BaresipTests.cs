using System.Globalization;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Real calls with the real baresip. What it writes is not aligned while the far end is silent, so recordings are compared by correlation.</summary>
public sealed class BaresipTests
{
    private const double Alike = 0.9;

    [Fact]
    public async Task CallOut_ToBaresip_IsAnsweredAndHeardOnBothEnds()
    {
        await using var phone = await Baresip.StartAsync();
        await using var bench = new LineBench(phone.Port);
        var call = bench.Call(phone.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        var said = Speech.Said("good morning, this is the care call; did you sleep well, and have you had something warm to eat");
        var hearing = LineBench.HearAsync(call, TimeSpan.FromSeconds(5));
        await LineBench.SayAsync(call, said);
        var heard = await hearing;
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
        await phone.Control.EventAsync("CALL_CLOSED");
        Wave.Likeness(phone.Source(), heard).ShouldBeGreaterThan(Alike);
        Wave.Likeness(said, phone.Recorded(said: false)).ShouldBeGreaterThan(Alike);
    }

    [Fact]
    public async Task CallIn_FromBaresip_IsAnsweredAndHeardOnBothEnds()
    {
        await using var phone = await Baresip.StartAsync();
        await using var bench = new LineBench();
        await phone.Control.CommandAsync("dial", string.Create(CultureInfo.InvariantCulture, $"sip:1001@127.0.0.1:{bench.Port}"));
        var call = await bench.IncomingAsync();
        call.Number.ShouldBe(phone.User);
        call.Called.ShouldBe("1001");
        call.Ring();
        await phone.Control.EventAsync("CALL_RINGING");
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        var said = Speech.Said("hello, you have reached the bank; what may I do for you today, transfer money or stop a card");
        var hearing = LineBench.HearAsync(call, TimeSpan.FromSeconds(5));
        await LineBench.SayAsync(call, said);
        var heard = await hearing;
        await phone.Control.CommandAsync("hangup");
        (await LineBench.EndedAsync(call)).ByUs.ShouldBeFalse();
        Wave.Likeness(phone.Source(), heard).ShouldBeGreaterThan(Alike);
        Wave.Likeness(said, phone.Recorded(said: false)).ShouldBeGreaterThan(Alike);
    }
}
