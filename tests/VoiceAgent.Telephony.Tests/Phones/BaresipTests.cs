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

    [Fact]
    public async Task Digits_GoBothWays()
    {
        await using var phone = await Baresip.StartAsync();
        await using var bench = new LineBench(phone.Port);
        var call = bench.Call(phone.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await phone.Control.EventAsync("CALL_ESTABLISHED");
        call.SendDigits("42#");
        foreach (var expected in (string[])["4", "2", "#"]) (await phone.Control.EventAsync("CALL_DTMF_START")).ShouldBe(expected);
        await phone.Control.CommandAsync("sndcode", "7");
        await phone.Control.CommandAsync("sndcode", "*");
        (await TakeAsync(call, 2)).ShouldBe("7*");
        await call.HangUpAsync();
    }

    [Fact]
    public async Task Hold_FromEitherEnd_IsSeenByTheOther()
    {
        await using var phone = await Baresip.StartAsync();
        await using var bench = new LineBench(phone.Port);
        var call = bench.Call(phone.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await phone.Control.EventAsync("CALL_ESTABLISHED");
        (await call.HoldAsync(CancellationToken.None)).ShouldBeTrue();
        (await call.ResumeAsync(CancellationToken.None)).ShouldBeTrue();
        await phone.Control.CommandAsync("hold");
        await Eventually.HoldsAsync(() => call.IsHeldByOther);
        await phone.Control.CommandAsync("resume");
        await Eventually.HoldsAsync(() => !call.IsHeldByOther);
        var hearing = LineBench.HearAsync(call, TimeSpan.FromSeconds(4));
        var heard = await hearing;
        Wave.Likeness(phone.Source(), heard).ShouldBeGreaterThan(Alike);
        await call.HangUpAsync();
    }

    [Fact]
    public async Task Transfer_ByUs_BringsTheTwoPhonesTogether()
    {
        await using var first = await Baresip.StartAsync();
        await using var second = await Baresip.StartAsync(new() { User = "elder2" });
        await using var bench = new LineBench(first.Port);
        var call = bench.Call(first.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await first.Control.EventAsync("CALL_ESTABLISHED");
        var outcome = await call.TransferAsync(second.Address, new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        outcome.Succeeded.ShouldBeTrue($"{outcome}\n{call.Trace.ToLadder()}");
        await second.Control.EventAsync("CALL_ESTABLISHED");
        (await LineBench.EndedAsync(call)).Outcome.ShouldBe(CallOutcome.Answered);
    }

    [Fact]
    public async Task Transfer_ByBaresip_TakesOurCallToTheOtherPhone()
    {
        await using var first = await Baresip.StartAsync();
        await using var second = await Baresip.StartAsync(new() { User = "elder2", Speech = "this is the second phone, and quite another voice speaks here of other things, slowly" });
        await using var bench = new LineBench(first.Port, o => o with { Inbound = o.Inbound with { FollowTransfers = true } });
        var call = bench.Call(first.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await first.Control.EventAsync("CALL_ESTABLISHED");
        await first.Control.CommandAsync("transfer", second.Address);
        await second.Control.EventAsync("CALL_ESTABLISHED");
        // Baresip hangs up when what it says is over, so less than all of it is listened to, and looked for in the whole.
        var heard = await LineBench.HearAsync(call, TimeSpan.FromSeconds(3));
        Wave.Likeness(heard, second.Source()).ShouldBeGreaterThan(Alike, call.Trace.ToLadder());
        call.Ended.IsCompleted.ShouldBeFalse();
        await call.HangUpAsync();
        await second.Control.EventAsync("CALL_CLOSED");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_OverTlsWithSrtp_IsHeardOnBothEnds(bool weCall)
    {
        using var folder = new TestFolder();
        TestCertificate.Write(folder["ours.pem"]);
        await using var phone = await Baresip.StartAsync(
            new()
            {
                Transport = "tls",
                Account = "answermode=auto;mediaenc=srtp-mand;audio_codecs=PCMU/8000/1;ptime=20",
                Modules = ["srtp.so"],
                Lines = ["sip_certificate WORKDIR/tls.pem"],
            }, own => File.Copy(folder["ours.pem"], own["tls.pem"]));
        await using var bench = new LineBench(phone.Port, o => o with
        {
            Listen = ["tls:127.0.0.1:0"],
            Tls = new() { CertificateFile = folder["ours.pem"], AuthorityFile = folder["ours.pem"] },
            Trunk = o.Trunk! with { SecureMedia = true },
        });
        PhoneCall call;
        if (weCall) call = bench.Call(string.Create(CultureInfo.InvariantCulture, $"sip:{phone.User}@127.0.0.1:{phone.Port + 1};transport=tls"));
        else
        {
            await phone.Control.CommandAsync("dial", string.Create(CultureInfo.InvariantCulture, $"sip:1001@127.0.0.1:{bench.Port};transport=tls"));
            call = await bench.IncomingAsync();
            _ = call.AnswerAsync(CancellationToken.None);
        }
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(call.Trace.ToLadder() + phone.Output);
        call.Media!.Encrypted.ShouldBeTrue();
        var said = Speech.Said("this is said in private, and nobody on the way can understand a word of it");
        var hearing = LineBench.HearAsync(call, TimeSpan.FromSeconds(5));
        await LineBench.SayAsync(call, said);
        var heard = await hearing;
        await call.HangUpAsync();
        await phone.Control.EventAsync("CALL_CLOSED");
        Wave.Likeness(phone.Source(), heard).ShouldBeGreaterThan(Alike);
        Wave.Likeness(said, phone.Recorded(said: false)).ShouldBeGreaterThan(Alike);
    }

    [Fact]
    public async Task Stream_AsTsharkReadsIt_HasNothingToRemark()
    {
        await using var phone = await Baresip.StartAsync();
        await using var bench = new LineBench(phone.Port);
        using var folder = new TestFolder();
        await using var capture = await Tshark.StartAsync(folder["call.pcap"]);
        var call = bench.Call(phone.Address);
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue();
        await LineBench.SayAsync(call, Speech.Said("one two three four five six seven eight nine ten, and so it goes on until the first reports have come"));
        call.SendDigits("5");
        await LineBench.HearAsync(call, TimeSpan.FromSeconds(2));
        var port = call.Media!.LocalEndPoint.Port;
        await call.HangUpAsync();
        await phone.Control.EventAsync("CALL_CLOSED");
        await capture.StopAsync();
        var remarks = await Tshark.RemarksAsync(folder["call.pcap"], port);
        remarks.Packets.ShouldBeGreaterThan(200);
        remarks.Warnings.ShouldBe("");
    }

    private static async Task<string> TakeAsync(PhoneCall call, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var digits = "";
        await foreach (var digit in call.DigitsAsync(patience.Token))
            if ((digits += digit).Length == count) break;
        return digits;
    }
}
