using VoiceAgent.Telephony.Calls;
using VoiceAgent.Telephony.Sip.Registrations;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Our own line behind the real kamailio: as telephone, as worker, with real telephones at the other end.</summary>
public sealed class KamailioLineTests
{
    private const string Carrier = "127.0.0.3";
    private const string Telephone = "127.0.0.4";
    private const string Number = "01000001001";

    private readonly int _port = Ports.Free(4);

    [Fact]
    public async Task Line_Registers_IsCalledByAWorkerThroughTheProxy()
    {
        await using var kamailio = await KamailioAsync(1);
        await using var worker = Worker(kamailio, 0);
        await using var telephone = new KamailioWorker(kamailio.Address, Telephone, Ports.Free(), o => o with { Trunk = o.Trunk! with { User = Number, Password = "secret", Register = true } });
        await telephone.RegisteredAsync();
        var call = worker.Line.Place(new(Number));
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(kamailio.Output);
        await Waiting.ForAsync("answer at the other side", () => telephone.Answered == 1, () => kamailio.Output);
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
        await Waiting.ForAsync("end at the other side", () => telephone.Line.Calls.Count == 0, () => kamailio.Output);
    }

    [Fact]
    public async Task Line_WrongPassword_IsNotRegistered()
    {
        await using var kamailio = await KamailioAsync(1);
        await using var telephone = new KamailioWorker(kamailio.Address, Telephone, Ports.Free(), o => o with { Trunk = o.Trunk! with { User = Number, Password = "guess", Register = true } });
        await Waiting.ForAsync("refusal", () => telephone.Line.Registration == RegistrationState.Failed, () => kamailio.Output);
    }

    [Fact]
    public async Task Line_CallsWithAWrongPassword_ReachesNoWorker()
    {
        await using var kamailio = await KamailioAsync(1);
        await using var worker = Worker(kamailio, 0);
        await using var telephone = new KamailioWorker(kamailio.Address, Telephone, Ports.Free(), o => o with { Trunk = o.Trunk! with { User = Number, Password = "guess", CallerId = Number, Register = false } });
        (await LineBench.EndedAsync(telephone.Line.Place(new("01012345678")))).Outcome.ShouldBe(CallOutcome.Forbidden, kamailio.Output);
        worker.Answered.ShouldBe(0);
    }

    [Fact]
    public async Task Line_CallsWithItsPassword_ReachesAWorker()
    {
        await using var kamailio = await KamailioAsync(1);
        await using var worker = Worker(kamailio, 0);
        await using var telephone = new KamailioWorker(kamailio.Address, Telephone, Ports.Free(), o => o with { Trunk = o.Trunk! with { User = Number, Password = "secret", CallerId = Number, Register = false } });
        var call = telephone.Line.Place(new("01012345678"));
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(kamailio.Output);
        (await call.HangUpAsync()).Outcome.ShouldBe(CallOutcome.Answered);
        worker.Answered.ShouldBe(1);
    }

    [Fact]
    public async Task Line_TakesItsRegistrationBack_WhenItStops()
    {
        await using var kamailio = await KamailioAsync(1);
        await using (var telephone = new KamailioWorker(kamailio.Address, Telephone, Ports.Free(), o => o with { Trunk = o.Trunk! with { User = Number, Password = "secret", Register = true } }))
        {
            await telephone.RegisteredAsync();
            (await kamailio.AskAsync("ul.dump")).ShouldContain(telephone.Place);
        }
        (await kamailio.AskAsync("ul.dump")).ShouldNotContain($"{Telephone}:");
    }

    [Fact]
    public async Task Line_CallsRegisteredBaresip_IsHeardAndHears()
    {
        await using var kamailio = await KamailioAsync(1);
        await using var worker = Worker(kamailio, 0);
        await using var phone = await BaresipAsync(kamailio);
        var call = worker.Line.Place(new(Number));
        (await LineBench.AnsweredAsync(call)).ShouldBeTrue(kamailio.Output);
        var said = Speech.Said("good morning, this is the care call, are you well today");
        var hearing = LineBench.HearAsync(call, TimeSpan.FromSeconds(4));
        await LineBench.SayAsync(call, said);
        var heard = await hearing;
        Wave.Likeness(phone.Source(), heard).ShouldBeGreaterThan(0.9);
        await call.HangUpAsync();
        await phone.Control.EventAsync("CALL_CLOSED");
        Wave.Likeness(said, phone.Recorded(said: false)).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public async Task Baresip_CallsTheService_ReachesAWorkerAndHangsUp()
    {
        await using var kamailio = await KamailioAsync(1);
        await using var worker = Worker(kamailio, 0);
        await using var phone = await BaresipAsync(kamailio);
        await phone.Control.CommandAsync("dial", $"sip:1577@{KamailioSite.Domain}");
        await phone.Control.EventAsync("CALL_ESTABLISHED");
        var call = worker.Talking.ShouldHaveSingleItem();
        call.Called.ShouldBe("1577");
        call.Number.ShouldBe(Number);
        await phone.Control.CommandAsync("hangup");
        (await LineBench.EndedAsync(call)).ByUs.ShouldBeFalse();
    }

    [Fact]
    public async Task Worker_HangsUp_ThroughTheProxy()
    {
        await using var kamailio = await KamailioAsync(1);
        await using var worker = Worker(kamailio, 0);
        await using var carrier = Sipp.Start(new("caller-is-hung-up-on") { Address = Carrier, Target = kamailio.Address });
        await Waiting.ForAsync("call", () => worker.Talking.Count == 1, () => carrier.Messages);
        (await worker.Talking[0].HangUpAsync()).ByUs.ShouldBeTrue();
        await carrier.SucceedsAsync();
    }

    [Fact]
    public async Task Workers_Two_ShareTheCalls()
    {
        await using var kamailio = await KamailioAsync(2);
        await using var first = Worker(kamailio, 0);
        await using var second = Worker(kamailio, 1);
        await using var carrier = Carry(kamailio, 10);
        await carrier.SucceedsAsync();
        (first.Answered, second.Answered).ShouldBe((5, 5), kamailio.Output);
    }

    [Fact]
    public async Task Workers_OneStops_LosesNoNewCall()
    {
        await using var kamailio = await KamailioAsync(2);
        await using var alive = Worker(kamailio, 0);
        await using (var dying = Worker(kamailio, 1))
        {
            await using var before = Carry(kamailio, 4);
            await before.SucceedsAsync();
            dying.Answered.ShouldBe(2, kamailio.Output);
        }
        await using var carrier = Carry(kamailio, 20);
        await carrier.SucceedsAsync();
        alive.Answered.ShouldBe(22, kamailio.Output);
    }

    [Fact]
    public async Task Worker_Drains_TakesNoNewCallAndEndsWithItsLast()
    {
        await using var kamailio = await KamailioAsync(2);
        await using var alive = Worker(kamailio, 0);
        await using var draining = Worker(kamailio, 1);
        await using var talking = Sipp.Start(new("caller-is-hung-up-on") { Address = Carrier, Target = kamailio.Address, Calls = 2 });
        await Waiting.ForAsync("calls", () => draining.Talking.Count == 1 && alive.Talking.Count == 1, () => talking.Messages);
        var drained = draining.Line.DrainAsync(CancellationToken.None);
        await using (var carrier = Carry(kamailio, 10)) await carrier.SucceedsAsync();
        await kamailio.SaysAsync($"down: sip:{draining.Place}");
        (draining.Answered, alive.Answered).ShouldBe((1, 11), kamailio.Output);
        drained.IsCompleted.ShouldBeFalse();
        await draining.Talking[0].HangUpAsync();
        await drained.WaitAsync(TimeSpan.FromSeconds(10));
        await alive.Talking[0].HangUpAsync();
        await talking.SucceedsAsync();
    }

    [Fact]
    public async Task Worker_IsWell_SaysSoToTheDispatcher()
    {
        await using var kamailio = await KamailioAsync(1);
        await kamailio.SaysAsync($"down: sip:{Worker(0)}");
        await using var worker = Worker(kamailio, 0);
        await kamailio.SaysAsync($"up: sip:{Worker(0)}");
        (await kamailio.AskAsync("dispatcher.list")).ShouldContain("FLAGS: AP");
    }

    private string Worker(int index) => $"127.0.0.2:{_port + (2 * index)}";

    private KamailioWorker Worker(Kamailio kamailio, int index) => new(kamailio.Address, "127.0.0.2", _port + (2 * index));

    private static Sipp Carry(Kamailio kamailio, int calls) =>
        Sipp.Start(new("caller-talks") { Address = Carrier, Target = kamailio.Address, Calls = calls, Arguments = ["-pause_msg_ign"] });

    private static async Task<Baresip> BaresipAsync(Kamailio kamailio)
    {
        var phone = await Baresip.StartAsync(new()
        {
            User = Number,
            Registrar = $"sip:{kamailio.Address}",
            Account = "auth_pass=secret;answermode=auto;audio_codecs=PCMU/8000/1;ptime=20",
        });
        // Its event of having registered may come before anybody listens to its events.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!(await kamailio.AskAsync("ul.dump")).Contains(Number, StringComparison.Ordinal)) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        return phone;
    }

    private Task<Kamailio> KamailioAsync(int workers) => Kamailio.StartAsync(new()
    {
        Workers = [.. Enumerable.Range(0, workers).Select(Worker)],
        Carriers = [$"{Carrier}:5060"],
        Telephones = [(Number, "secret")],
    });
}
