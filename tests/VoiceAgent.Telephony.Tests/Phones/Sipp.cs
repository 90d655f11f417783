using System.Globalization;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>One run of the real sipp with a scenario of ours. It exits 0 when every message came as the scenario says.</summary>
public sealed class Sipp : IAsyncDisposable
{
    private readonly TestFolder _folder = new();
    private readonly ChildProcess _process;

    private Sipp(string scenario, int port, string? target, int calls, string transport, IEnumerable<(string Key, string Value)> keys)
    {
        Port = port;
        var file = Path.Combine(AppContext.BaseDirectory, "Phones", "sipp", scenario + ".xml");
        var number = (int value) => value.ToString(CultureInfo.InvariantCulture);
        List<string> arguments =
        [
            "-sf", file, "-i", "127.0.0.1", "-p", number(port), "-m", number(calls), "-r", "50", "-t", transport, "-nostdin", "-timeout", "60s", "-timeout_error",
            "-trace_err", "-error_file", _folder["errors.log"], "-trace_msg", "-message_file", _folder["messages.log"], "-mi", "127.0.0.1", "-min_rtp_port", number(Ports.Free(8)),
        ];
        foreach (var (key, value) in keys) arguments.AddRange(["-key", key, value]);
        if (target is not null) arguments.Add(target);
        _process = new("sipp", arguments, _folder.Path, false, ("TERM", "dumb"));
    }

    public int Port { get; }

    /// <summary>Sipp as the called phone.</summary>
    public static async Task<Sipp> AnswerAsync(string scenario, int calls = 1, string transport = "u1", params (string Key, string Value)[] keys)
    {
        var sipp = new Sipp(scenario, Ports.Free(), null, calls, transport, keys);
        await Loopback.BoundAsync(sipp.Port, tcp: transport.StartsWith('t'));
        return sipp;
    }

    /// <summary>Sipp as the calling phone.</summary>
    public static Sipp Call(string scenario, int targetPort, int calls = 1, string transport = "u1", params (string Key, string Value)[] keys) =>
        new(scenario, Ports.Free(), string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{targetPort}"), calls, transport, keys);

    /// <summary>Waits for the end; anything but success fails the test with what was said on the wire.</summary>
    public async Task SucceedsAsync(int seconds = 40)
    {
        var code = await _process.ExitAsync(TimeSpan.FromSeconds(seconds));
        code.ShouldBe(0, $"{Read("errors.log")}\n{Read("messages.log")}");
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    public string Messages => Read("messages.log");

    private string Read(string name) => File.Exists(_folder[name]) ? File.ReadAllText(_folder[name]) : "";
}
