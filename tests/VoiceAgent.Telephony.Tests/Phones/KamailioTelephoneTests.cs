namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Our configuration of the real kamailio as registrar and gate: telephones, strangers, floods; sipp plays them all.</summary>
public sealed class KamailioTelephoneTests
{
    private const string Worker = "127.0.0.2";
    private const string Carrier = "127.0.0.3";
    private const string Telephone = "127.0.0.4";

    [Fact]
    public async Task Telephone_RightPassword_IsRegisteredAndCalledByAWorker()
    {
        await using var kamailio = await KamailioAsync();
        var port = Ports.Free();
        await using (var registers = Dial(kamailio, "telephone-registers", port)) await registers.SucceedsAsync();
        await using var telephone = await Sipp.StartAsync(new("called-answers") { Address = Telephone, Port = port });
        await using var worker = Sipp.Start(new("caller-talks") { Address = Worker, Target = kamailio.Address });
        await worker.SucceedsAsync();
        await telephone.SucceedsAsync();
    }

    [Theory]
    [InlineData("1001", "wrong")]
    [InlineData("nobody", "secret")]
    public async Task Telephone_WrongPasswordOrName_IsAnsweredAlike(string user, string password)
    {
        await using var kamailio = await KamailioAsync();
        await using var telephone = Dial(kamailio, "telephone-is-refused", user: user, password: password);
        await telephone.SucceedsAsync();
        (await kamailio.AskAsync("ul.dump")).ShouldNotContain(Telephone);
    }

    [Fact]
    public async Task Telephone_ManyWrongPasswords_IsBanned()
    {
        await using var kamailio = await KamailioAsync();
        await using var telephone = Dial(kamailio, "telephone-is-refused", password: "wrong", calls: 12);
        await kamailio.SaysAsync($"passwords tried: {Telephone} banned");
    }

    [Fact]
    public async Task Telephone_Calls_ReachesAWorker()
    {
        await using var worker = await Sipp.StartAsync(new("worker") { Calls = 0, Address = Worker });
        await using var kamailio = await KamailioAsync(worker);
        await using var telephone = Dial(kamailio, "telephone-calls");
        await telephone.SucceedsAsync();
        worker.Count("ACK sip:").ShouldBe(1);
    }

    [Fact]
    public async Task Stranger_Calls_ReachesNobody()
    {
        await using var worker = await Sipp.StartAsync(new("worker") { Calls = 0, Address = Worker });
        await using var kamailio = await KamailioAsync(worker);
        await using var stranger = Dial(kamailio, "stranger-calls");
        await stranger.SucceedsAsync();
        worker.Count("INVITE sip:").ShouldBe(0);
    }

    [Fact]
    public async Task Stranger_RequestWithinNoCall_IsNotRelayed()
    {
        await using var kamailio = await KamailioAsync();
        await using var stranger = Dial(kamailio, "stranger-routes");
        await stranger.SucceedsAsync();
    }

    [Fact]
    public async Task Stranger_AsksWhetherItLives_IsAnswered()
    {
        await using var kamailio = await KamailioAsync();
        await using var stranger = Dial(kamailio, "stranger-asks");
        await stranger.SucceedsAsync();
    }

    [Fact]
    public async Task Stranger_Floods_IsBanned()
    {
        await using var kamailio = await KamailioAsync();
        await using var stranger = Dial(kamailio, "stranger-asks", calls: 500);
        await kamailio.SaysAsync($"flood: {Telephone} banned");
    }

    [Fact]
    public async Task Worker_CallsNumberOfNoTelephone_GoesToTheCarrierThatTakesIt()
    {
        await using var full = await Sipp.StartAsync(new("carrier-is-full") { Calls = 0, Address = Carrier });
        await using var carrier = await Sipp.StartAsync(new("worker") { Calls = 0, Address = Carrier });
        var site = Site([]) with { Carriers = [$"{Carrier}:{full.Port}", $"{Carrier}:{carrier.Port}"] };
        await using var kamailio = await Kamailio.StartAsync(site);
        await using var worker = Sipp.Start(new("caller-talks") { Address = Worker, Target = kamailio.Address });
        await worker.SucceedsAsync();
        full.Count("INVITE sip:").ShouldBe(1);
        carrier.Messages.ShouldContain($"INVITE sip:1001@{Carrier}:{carrier.Port}");
    }

    [Fact]
    public async Task Worker_CallsNumberWithoutCarriers_IsToldNotFound()
    {
        await using var kamailio = await KamailioAsync();
        await using var worker = Sipp.Start(new("caller-is-unknown") { Address = Worker, Target = kamailio.Address });
        await worker.SucceedsAsync();
    }

    private static Sipp Dial(Kamailio kamailio, string scenario, int port = 0, string user = "1001", string password = "secret", int calls = 1) => Sipp.Start(new(scenario)
    {
        Address = Telephone,
        Port = port,
        Target = kamailio.Address,
        Calls = calls,
        Rate = 100,
        Arguments = ["-s", user, "-au", user, "-ap", password],
    });

    private static Task<Kamailio> KamailioAsync(params Sipp[] workers) => Kamailio.StartAsync(Site(workers));

    private static KamailioSite Site(Sipp[] workers) => new()
    {
        Workers = workers.Length == 0 ? [$"{Worker}:5060"] : [.. workers.Select(w => $"{Worker}:{w.Port}")],
        Telephones = [("1001", "secret")],
    };
}
