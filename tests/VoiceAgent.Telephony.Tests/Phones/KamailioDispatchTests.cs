namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Our configuration of the real kamailio before workers that sipp plays: carriers call in.</summary>
public sealed class KamailioDispatchTests
{
    private const string Worker = "127.0.0.2";
    private const string Carrier = "127.0.0.3";

    [Fact]
    public async Task Dispatcher_TwoWorkers_GetHalfOfTheCallsEach()
    {
        await using var first = await WorkerAsync("worker");
        await using var second = await WorkerAsync("worker");
        await using var kamailio = await KamailioAsync(first, second);
        await using var carrier = Carry(kamailio, 10);
        await carrier.SucceedsAsync();
        first.Count("ACK sip:").ShouldBe(5, kamailio.Output);
        second.Count("ACK sip:").ShouldBe(5, kamailio.Output);
    }

    [Fact]
    public async Task Dispatcher_WorkerNeverStarted_LosesNoCall()
    {
        await using var alive = await WorkerAsync("worker");
        await using var kamailio = await Kamailio.StartAsync(Site([At(alive), $"{Worker}:{Ports.Free()}"]));
        await using var carrier = Carry(kamailio, 10);
        await carrier.SucceedsAsync();
        alive.Count("ACK sip:").ShouldBe(10, kamailio.Output);
    }

    [Fact]
    public async Task Dispatcher_WorkerKilledAmongCalls_LosesNoNewCall()
    {
        await using var alive = await WorkerAsync("worker");
        var dying = await WorkerAsync("worker");
        await using var kamailio = await KamailioAsync(alive, dying);
        await using (var before = Carry(kamailio, 4)) await before.SucceedsAsync();
        await dying.DisposeAsync();
        await using var carrier = Carry(kamailio, 20);
        await carrier.SucceedsAsync();
        alive.Count("ACK sip:").ShouldBe(22, kamailio.Output);
        await kamailio.SaysAsync($"down: sip:{At(dying)}");
    }

    [Fact]
    public async Task Dispatcher_WorkerComesBack_GetsCallsAgain()
    {
        await using var alive = await WorkerAsync("worker");
        var port = Ports.Free();
        await using var kamailio = await Kamailio.StartAsync(Site([At(alive), $"{Worker}:{port}"]));
        await kamailio.SaysAsync($"down: sip:{Worker}:{port}");
        await using var back = await Sipp.StartAsync(new("worker") { Calls = 0, Address = Worker, Port = port });
        await kamailio.SaysAsync($"up: sip:{Worker}:{port}");
        await using var carrier = Carry(kamailio, 10);
        await carrier.SucceedsAsync();
        back.Count("ACK sip:").ShouldBe(5, kamailio.Output);
    }

    [Fact]
    public async Task Dispatcher_WorkerDrains_GivesItNoNewCall()
    {
        await using var alive = await WorkerAsync("worker");
        await using var draining = await WorkerAsync("worker-drains");
        await using var kamailio = await KamailioAsync(alive, draining);
        await kamailio.SaysAsync($"down: sip:{At(draining)}");
        await using var carrier = Carry(kamailio, 10);
        await carrier.SucceedsAsync();
        draining.Count("INVITE sip:").ShouldBe(0, kamailio.Output);
        alive.Count("ACK sip:").ShouldBe(10, kamailio.Output);
    }

    [Fact]
    public async Task Dispatcher_NoWorkerLeft_AnswersUnavailable()
    {
        await using var draining = await WorkerAsync("worker-drains");
        await using var kamailio = await KamailioAsync(draining);
        await using var carrier = Sipp.Start(new("caller-is-drained") { Address = Carrier, Target = kamailio.Address });
        await carrier.SucceedsAsync();
        carrier.Messages.ShouldContain("Retry-After: 10");
    }

    [Fact]
    public async Task Dispatcher_WorkerSetAside_IsLeftOutUntilTakenBack()
    {
        await using var first = await WorkerAsync("worker");
        await using var second = await WorkerAsync("worker");
        await using var kamailio = await KamailioAsync(first, second);
        await kamailio.AskAsync("dispatcher.set_state", "d", "1", $"sip:{At(first)}");
        await using (var carrier = Carry(kamailio, 4)) await carrier.SucceedsAsync();
        first.Count("INVITE sip:").ShouldBe(0, await kamailio.AskAsync("dispatcher.list"));
        await kamailio.AskAsync("dispatcher.set_state", "a", "1", $"sip:{At(first)}");
        await using (var carrier = Carry(kamailio, 4)) await carrier.SucceedsAsync();
        first.Count("ACK sip:").ShouldBe(2, await kamailio.AskAsync("dispatcher.list"));
    }

    private static Task<Sipp> WorkerAsync(string scenario) => Sipp.StartAsync(new(scenario) { Calls = 0, Address = Worker });

    private static Sipp Carry(Kamailio kamailio, int calls) => Sipp.Start(new("caller-talks") { Address = Carrier, Target = kamailio.Address, Calls = calls, Arguments = ["-pause_msg_ign"] });

    private static Task<Kamailio> KamailioAsync(params Sipp[] workers) => Kamailio.StartAsync(Site([.. workers.Select(At)]));

    private static KamailioSite Site(IReadOnlyList<string> workers) => new() { Workers = workers, Carriers = [$"{Carrier}:5060"] };

    private static string At(Sipp worker) => $"{Worker}:{worker.Port}";
}
