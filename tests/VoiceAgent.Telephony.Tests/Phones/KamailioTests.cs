using VoiceAgent.Telephony.Calls;
using VoiceAgent.Telephony.Sip.Registrations;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>The real Kamailio between phones and workers, with the configuration that is deployed.</summary>
public sealed class KamailioTests
{
    private const string Number = "9001";

    [Fact]
    public async Task Call_ByAPhoneThatLogsIn_ReachesAWorker()
    {
        await using var worker = new Worker();
        await using var kamailio = await Kamailio.StartAsync([worker.Port]);
        await using var phone = kamailio.Phone();
        var call = phone.Call(kamailio.Address(Number));
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(kamailio.Output);
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
        worker.Answered.ShouldBe(1);
    }

    [Fact]
    public async Task Call_ByAPhoneWithAWrongPassword_IsRefused()
    {
        await using var worker = new Worker();
        await using var kamailio = await Kamailio.StartAsync([worker.Port]);
        await using var phone = kamailio.Phone(password: "wrong");
        (await LineBench.EndedAsync(phone.Call(kamailio.Address(Number)))).Status.ShouldBe(407, kamailio.Output);
        worker.Answered.ShouldBe(0);
    }

    [Fact]
    public async Task Call_ByAWorkerToAPhoneThatRegistered_RingsThere()
    {
        await using var worker = new LineBench();
        await using var kamailio = await Kamailio.StartAsync([worker.Port]);
        await using var phone = kamailio.Phone(register: true);
        await RegisteredAsync(phone.Line);
        var call = worker.Call(kamailio.Address(Kamailio.User));
        var incoming = await phone.IncomingAsync();
        (await incoming.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(kamailio.Output);
        await call.HangUpAsync();
        (await LineBench.EndedAsync(incoming)).ByUs.ShouldBeFalse();
    }

    [Fact]
    public async Task Call_FromBaresipRegisteredAtKamailio_IsAnsweredByAWorkerAndCalledBack()
    {
        await using var worker = new LineBench();
        await using var kamailio = await Kamailio.StartAsync([worker.Port]);
        await using var phone = await Baresip.StartAsync(new()
        {
            Registrar = $"sip:127.0.0.1:{kamailio.Port}",
            Account = $"auth_user={Kamailio.User};auth_pass={Kamailio.Password};answermode=auto;audio_codecs=PCMA/8000/1;ptime=20",
        });
        await phone.Control.EventAsync("REGISTER_OK");
        await phone.Control.CommandAsync("dial", kamailio.Address(Number));
        var call = await worker.IncomingAsync();
        (await call.AnswerAsync(CancellationToken.None)).ShouldBeTrue();
        await call.HangUpAsync();
        await phone.Control.EventAsync("CALL_CLOSED");
        var back = worker.Call(kamailio.Address(Kamailio.User));
        (await LineBench.AnsweredAsync(back)).ShouldBeTrue(kamailio.Output);
        await back.HangUpAsync();
    }

    [Fact]
    public async Task Calls_WithOneOfTwoWorkersDead_AreAllAnsweredByTheOther()
    {
        await using var alive = new Worker();
        var dead = new Worker();
        await using var kamailio = await Kamailio.StartAsync([alive.Port, dead.Port]);
        await using var phone = kamailio.Phone();
        await AnswerAllAsync(kamailio, phone, 4);
        dead.Answered.ShouldBe(2);
        await dead.DisposeAsync();
        await AnswerAllAsync(kamailio, phone, 6);
        alive.Answered.ShouldBe(8);
    }

    [Fact]
    public async Task Calls_WhileAWorkerDrains_GoToTheOtherAndItsLastCallLastsToItsEnd()
    {
        await using var draining = new Worker();
        await using var other = new Worker();
        await using var kamailio = await Kamailio.StartAsync([draining.Port, other.Port]);
        await using var phone = kamailio.Phone();
        var calls = await CallsAsync(kamailio, phone, 2);
        (draining.Answered, other.Answered).ShouldBe((1, 1));
        var drained = draining.Line.DrainAsync(CancellationToken.None);
        await AnswerAllAsync(kamailio, phone, 5);
        (draining.Answered, other.Answered).ShouldBe((1, 6));
        drained.IsCompleted.ShouldBeFalse();
        calls.ShouldAllBe(c => c.Progress == CallProgress.Answered);
        foreach (var call in calls) await call.HangUpAsync();
        await drained.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Call_WithEveryWorkerDraining_IsToldToComeLater()
    {
        await using var worker = new Worker();
        await using var kamailio = await Kamailio.StartAsync([worker.Port]);
        await worker.Line.DrainAsync(TestContext.Current.CancellationToken);
        await using var phone = kamailio.Phone();
        (await LineBench.EndedAsync(phone.Call(kamailio.Address(Number)))).Status.ShouldBe(503, kamailio.Output);
    }

    [Fact]
    public async Task Call_ByAWorkerToANumberOutside_GoesToTheTrunk()
    {
        await using var trunk = new Worker();
        await using var worker = new LineBench();
        await using var kamailio = await Kamailio.StartAsync([worker.Port], trunk.Port);
        var call = worker.Call(kamailio.Address("01012345678"));
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(kamailio.Output);
        await call.HangUpAsync();
        trunk.Answered.ShouldBe(1);
    }

    [Fact]
    public async Task Call_ByAPhoneToANumberOutside_IsNotFound()
    {
        await using var trunk = new Worker();
        await using var kamailio = await Kamailio.StartAsync([Ports.Free()], trunk.Port);
        await using var phone = kamailio.Phone();
        (await LineBench.EndedAsync(phone.Call(kamailio.Address("01012345678")))).Status.ShouldBe(404, kamailio.Output);
        trunk.Answered.ShouldBe(0);
    }

    private static async Task AnswerAllAsync(Kamailio kamailio, LineBench phone, int count)
    {
        foreach (var call in await CallsAsync(kamailio, phone, count)) (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
    }

    private static async Task<List<PhoneCall>> CallsAsync(Kamailio kamailio, LineBench phone, int count)
    {
        var calls = new List<PhoneCall>();
        for (var i = 0; i < count; i++)
        {
            calls.Add(phone.Call(kamailio.Address(Number)));
            (await LineBench.AnsweredAsync(calls[^1])).ShouldBeTrue(kamailio.Output);
        }
        return calls;
    }

    private static async Task RegisteredAsync(PhoneLine line)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (line.Registration != RegistrationState.Registered) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
    }
}
