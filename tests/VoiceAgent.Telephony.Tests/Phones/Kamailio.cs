using System.Globalization;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>The real Kamailio with the configuration of deploy/kamailio, before the given workers, on a port and in a folder of its own.</summary>
public sealed class Kamailio : IAsyncDisposable
{
    public const string User = "elder1", Password = "zanzibar";

    private const string Program = "/usr/sbin/kamailio";

    private readonly TestFolder _folder = new();
    private readonly ChildProcess _process;

    private Kamailio(int[] workers, int[] trunk)
    {
        Port = Ports.Free();
        Directory.CreateDirectory(_folder["db"]);
        File.WriteAllText(_folder["db/subscriber"], $"username(string) domain(string) password(string)\n{User}:voiceagent:{Password}\n");
        File.WriteAllLines(_folder["dispatcher.list"], [.. workers.Select(w => Line(1, w)), .. trunk.Select(t => Line(2, t))]);
        var address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");
        _process = new(
            Program,
            [
                "-DD", "-E", "-f", Path.Combine(AppContext.BaseDirectory, "Phones", "kamailio.cfg"), "-Y", _folder.Path, "-P", _folder["kamailio.pid"], "-m", "32", "-M", "4",
                "-l", "udp:" + address, "-l", "tcp:" + address, "-A", $"DISPATCHER_LIST=\"{_folder["dispatcher.list"]}\"",
                "-A", $"SUBSCRIBERS=\"text://{_folder["db"]}\"", "-A", "PING_SECONDS=1", "-A", "SILENCE=1000",
            ],
            _folder.Path);
    }

    public int Port { get; }

    public string Output => _process.Output;

    public static async Task<Kamailio> StartAsync(int[] workers, params int[] trunk)
    {
        Assert.SkipUnless(File.Exists(Program), "Install kamailio to run this test.");
        var kamailio = new Kamailio(workers, trunk);
        await Loopback.BoundAsync(kamailio.Port);
        await Loopback.BoundAsync(kamailio.Port, tcp: true);
        return kamailio;
    }

    public string Address(string user) => string.Create(CultureInfo.InvariantCulture, $"sip:{user}@127.0.0.1:{Port}");

    /// <summary>A phone that logs in at Kamailio.</summary>
    public LineBench Phone(bool register = false, string password = Password) => new(Port, options => options with
    {
        Trunk = options.Trunk! with { User = User, Password = password, CallerId = User, Register = register },
    });

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private static string Line(int set, int port) => string.Create(CultureInfo.InvariantCulture, $"{set} sip:127.0.0.1:{port} 0 0");
}
