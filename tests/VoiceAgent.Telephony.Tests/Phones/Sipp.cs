using System.Globalization;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>What a sipp is to play.</summary>
public sealed record SippRun(string Scenario)
{
    /// <summary>Calls until it ends; 0: it plays until it is stopped.</summary>
    public int Calls { get; init; } = 1;

    public string Address { get; init; } = "127.0.0.1";

    /// <summary>The port it sends and listens on; 0: any.</summary>
    public int Port { get; init; }

    /// <summary>Whom it calls, host:port; null: it is called.</summary>
    public string? Target { get; init; }

    public string Transport { get; init; } = "u1";

    /// <summary>New calls a second.</summary>
    public int Rate { get; init; } = 50;

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public IReadOnlyList<(string Key, string Value)> Keys { get; init; } = [];
}

/// <summary>One run of the real sipp with a scenario of ours. It exits 0 when every message came as the scenario says.</summary>
public sealed class Sipp : IAsyncDisposable
{
    private readonly TestFolder _folder = new();
    private readonly ChildProcess _process;
    private readonly SippRun _run;

    private Sipp(SippRun run)
    {
        _run = run with { Port = run.Port == 0 ? Ports.Free() : run.Port };
        _process = new("sipp", Arguments(), _folder.Path, false, ("TERM", "dumb"));
    }

    public int Port => _run.Port;

    public string Messages => Read("messages.log");

    /// <summary>Sipp as the called phone.</summary>
    public static Task<Sipp> AnswerAsync(string scenario, int calls = 1, string transport = "u1", params (string Key, string Value)[] keys) =>
        StartAsync(new(scenario) { Calls = calls, Transport = transport, Keys = keys });

    /// <summary>Sipp as the calling phone.</summary>
    public static Sipp Call(string scenario, int targetPort, int calls = 1, string transport = "u1", params (string Key, string Value)[] keys) =>
        Start(new(scenario) { Target = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{targetPort}"), Calls = calls, Transport = transport, Keys = keys });

    public static Sipp Start(SippRun run) => new(run);

    /// <summary>Starts one that is called, and waits until it listens.</summary>
    public static async Task<Sipp> StartAsync(SippRun run)
    {
        var sipp = new Sipp(run);
        await sipp._process.ListensAsync(sipp.Port, tcp: run.Transport.StartsWith('t'));
        return sipp;
    }

    /// <summary>Waits for the end; anything but success fails the test with what was said on the wire.</summary>
    public async Task SucceedsAsync(int seconds = 40)
    {
        var code = await _process.ExitAsync(TimeSpan.FromSeconds(seconds));
        code.ShouldBe(0, $"{_run.Scenario}\n{Read("errors.log")}\n{Messages}\n{_process.Output}");
    }

    /// <summary>How often this line was received or sent, say "INVITE sip:" or "SIP/2.0 503".</summary>
    public int Count(string startOfLine) => Messages.Split('\n').Count(line => line.StartsWith(startOfLine, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    private List<string> Arguments()
    {
        List<string> arguments =
        [
            "-sf", Path.Combine(AppContext.BaseDirectory, "Phones", "sipp", _run.Scenario + ".xml"), "-i", _run.Address, "-p", Number(_run.Port), "-r", Number(_run.Rate),
            "-t", _run.Transport, "-nostdin", "-timeout", "120s", "-timeout_error", "-trace_err", "-error_file", _folder["errors.log"], "-trace_msg", "-message_file",
            _folder["messages.log"], "-mi", _run.Address, "-mp", Number(Ports.Free(8)), .. _run.Arguments,
        ];
        if (_run.Calls > 0) arguments.AddRange(["-m", Number(_run.Calls)]);
        foreach (var (key, value) in _run.Keys) arguments.AddRange(["-key", key, value]);
        if (_run.Target is not null) arguments.Add(_run.Target);
        return arguments;
    }

    private string Read(string name) => File.Exists(_folder[name]) ? File.ReadAllText(_folder[name]) : "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
