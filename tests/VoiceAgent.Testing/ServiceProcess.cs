using System.Diagnostics;
using System.Text;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Testing;

/// <summary>The real service as a process of its own, in development, on a free port, with its data in a folder that is given.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    /// <summary>The administrator's password.</summary>
    public const string Password = "A-password-for-tests-1";

    /// <summary>The key of the REST interface.</summary>
    public const string ApiKey = "a-bootstrap-key-for-tests";

    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<(string Words, TaskCompletionSource Written)> _awaited = [];
    private readonly Process _process;

    private ServiceProcess(string folder, IReadOnlyDictionary<string, string> settings)
    {
        _process = new Process { StartInfo = StartInfo(folder, settings), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The service ended at its start:\n{Output}"));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = default!;

    /// <summary>A client of it.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="folder">Where its data is kept.</param>
    /// <param name="settings">Settings by their full names, such as <c>VoiceAgent:Redis:Connection</c>.</param>
    public static async Task<ServiceProcess> StartAsync(string folder, IReadOnlyDictionary<string, string>? settings = null)
    {
        var service = new ServiceProcess(folder, settings ?? new Dictionary<string, string>());
        service._process.Start();
        service._process.BeginOutputReadLine();
        service._process.BeginErrorReadLine();
        service.Address = await service._address.Task.WaitAsync(Patience);
        service.Http.BaseAddress = service.Address;
        return service;
    }

    /// <summary>Waits until it has written these words.</summary>
    public async Task WaitForAsync(string words)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_output)
        {
            if (_output.ToString().Contains(words, StringComparison.Ordinal)) return;
            _awaited.Add((words, written));
        }

        await written.Task.WaitAsync(Patience);
    }

    /// <summary>Ends it at once, as a power cut does.</summary>
    public async Task KillAsync()
    {
        if (_process.HasExited) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await KillAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string folder, IReadOnlyDictionary<string, string> settings)
    {
        var root = Directory.GetParent(DialogsFolder.Find(null, AppContext.BaseDirectory))!.FullName;
        var project = Path.Combine(root, "src", "VoiceAgent.Web");
        // The service is built the way the tests are.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(project, "bin", configuration, "net10.0", "VoiceAgent.Web.dll"));
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = start.Environment["Urls"] = "http://127.0.0.1:0";
        start.Environment["VoiceAgent__Database__Connection"] = $"Data Source={Path.Combine(folder, "voiceagent.db")}";
        start.Environment["VoiceAgent__Security__BootstrapApiKey"] = ApiKey;
        start.Environment["VoiceAgent__Security__AdministratorPassword"] = Password;
        // Tests run at night too, and without the tester's own Redis unless they ask for one.
        start.Environment["VoiceAgent__CareCalls__AnyHour"] = "true";
        start.Environment.Remove("VoiceAgent__Redis__Connection");
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lock (_output)
        {
            _output.AppendLine(line);
            foreach (var (_, written) in _awaited.Where(awaited => line.Contains(awaited.Words, StringComparison.Ordinal))) written.TrySetResult();
        }

        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0) _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }
}
