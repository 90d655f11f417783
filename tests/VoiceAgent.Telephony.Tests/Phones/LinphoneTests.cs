using System.Globalization;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Real calls with the real linphone: each end sends a tone of its own and finds the other's in what it heard.</summary>
public sealed class LinphoneTests
{
    private const int OurTone = 600;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task CallOut_ToLinphone_IsAnsweredAndHeardOnBothEnds()
    {
        await using var phone = await Linphone.StartAsync(answers: true);
        await using var bench = new LineBench(phone.Port);
        var call = bench.Call(phone.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(phone.Output);
        var heard = await TalkAsync(call);
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
        await phone.SaysAsync("ended");
        Tones.Heard(heard, Linphone.Tone).ShouldBeGreaterThan(Most, phone.Output);
        Tones.Heard(await phone.HeardAsync(), OurTone).ShouldBeGreaterThan(Most, phone.Output);
    }

    [Fact]
    public async Task CallIn_FromLinphone_IsAnsweredAndHeardOnBothEnds()
    {
        await using var phone = await Linphone.StartAsync();
        await using var bench = new LineBench();
        await phone.SayAsync(string.Create(CultureInfo.InvariantCulture, $"call sip:1001@127.0.0.1:{bench.Port}"));
        var call = await bench.IncomingAsync();
        call.Called.ShouldBe("1001");
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue(phone.Output);
        var heard = await TalkAsync(call);
        await phone.SayAsync("terminate");
        (await LineBench.EndedAsync(call)).ByUs.ShouldBeFalse(phone.Output);
        Tones.Heard(heard, Linphone.Tone).ShouldBeGreaterThan(Most, phone.Output);
        Tones.Heard(await phone.HeardAsync(), OurTone).ShouldBeGreaterThan(Most, phone.Output);
    }

    [Fact]
    public async Task Hold_ByLinphone_IsNoticedAndTakenBack()
    {
        await using var phone = await Linphone.StartAsync(answers: true);
        await using var bench = new LineBench(phone.Port);
        var call = bench.Call(phone.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(phone.Output);
        await phone.SaysAsync("connected");
        await phone.SayAsync("pause");
        await Waiting.ForAsync("hold", () => call.IsHeldByOther, () => phone.Output);
        await phone.SaysAsync("is now paused");
        await phone.SayAsync("resume");
        await Waiting.ForAsync("end of the hold", () => !call.IsHeldByOther, () => phone.Output);
        await call.HangUpAsync();
    }

    private static async Task<short[]> TalkAsync(PhoneCall call)
    {
        var hearing = LineBench.HearAsync(call, Length);
        await LineBench.SayAsync(call, Tones.Make(OurTone, Length));
        return await hearing;
    }
}
