using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>What stands around a kamailio of a test.</summary>
public sealed record KamailioSite
{
    public const string Domain = "kam.test";

    /// <summary>Addresses of workers, host:port.</summary>
    public IReadOnlyList<string> Workers { get; init; } = [];

    /// <summary>Addresses of carriers, host:port, the first preferred.</summary>
    public IReadOnlyList<string> Carriers { get; init; } = [];

    /// <summary>Who may register.</summary>
    public IReadOnlyList<(string User, string Password)> Telephones { get; init; } = [];

    /// <summary>More lines of site.cfg; FOLDER stands for kamailio's own folder.</summary>
    public string More { get; init; } = "";
}

/// <summary>The real kamailio with the configuration of deploy/kamailio, on a port and in a folder of its own.</summary>
public sealed class Kamailio : IAsyncDisposable
{
    private readonly TestFolder _folder = new();
    private readonly ChildProcess _process;

    private Kamailio(KamailioSite site, Action<TestFolder>? prepare)
    {
        Port = Ports.Free();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Phones", "kamailio"))) File.Copy(file, _folder[Path.GetFileName(file)]);
        prepare?.Invoke(_folder);
        File.WriteAllText(_folder["site.cfg"], Site(site));
        File.WriteAllText(_folder["dispatcher.list"], Neighbours(site));
        Directory.CreateDirectory(_folder["subscribers"]);
        File.WriteAllText(Path.Combine(_folder["subscribers"], "subscriber"), Subscribers(site));
        _process = new("kamailio", ["-DD", "-E", "-m", "32", "-M", "8", "-f", _folder["kamailio.cfg"], "-Y", _folder.Path, "-P", _folder["pid"]], _folder.Path);
    }

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>What it has logged.</summary>
    public string Output => _process.Output;

    public static async Task<Kamailio> StartAsync(KamailioSite site, Action<TestFolder>? prepare = null)
    {
        var kamailio = new Kamailio(site, prepare);
        await kamailio._process.ListensAsync(kamailio.Port);
        return kamailio;
    }

    /// <summary>Waits until it has logged this.</summary>
    public Task SaysAsync(string words, int seconds = 15) => _process.SaysAsync(words, seconds);

    /// <summary>What the operator's tool answers.</summary>
    public async Task<string> AskAsync(params string[] command)
    {
        await using var tool = new ChildProcess("kamcmd", ["-s", "unix:" + _folder["kamailio_ctl"], .. command], _folder.Path);
        await tool.ExitAsync(TimeSpan.FromSeconds(10));
        return tool.Output;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private string Site(KamailioSite site) => string.Create(CultureInfo.InvariantCulture, $"""
        log_stderror=yes
        listen=udp:127.0.0.1:{Port}
        listen=tcp:127.0.0.1:{Port}
        #!define DOMAIN "{KamailioSite.Domain}"
        #!define DISPATCHER_LIST "{_folder["dispatcher.list"]}"
        #!define SUBSCRIBERS "text://{_folder["subscribers"]}"
        #!define CHILDREN 2
        #!define PING_SECONDS 1
        #!define SILENCE_MS 500
        {site.More.Replace("FOLDER", _folder.Path, StringComparison.Ordinal)}

        """);

    private static string Neighbours(KamailioSite site)
    {
        var workers = site.Workers.Select(w => $"1 sip:{w} 0 0");
        var carriers = site.Carriers.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"2 sip:{c} 0 {site.Carriers.Count - i}"));
        return string.Join('\n', [.. workers, .. carriers]) + "\n";
    }

    private static string Subscribers(KamailioSite site)
    {
        var lines = site.Telephones.Select(t => $"{t.User}:{KamailioSite.Domain}:{Hash(t)}");
        return string.Join('\n', ["username(string) domain(string) ha1(string)", .. lines]) + "\n";
    }

#pragma warning disable CA5351 // What the digest of desk telephones is made of (RFC 2617).
    private static string Hash((string User, string Password) telephone) =>
        Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes($"{telephone.User}:{KamailioSite.Domain}:{telephone.Password}")));
#pragma warning restore CA5351
}
