using System.Diagnostics;
using System.Text;

namespace VoiceAgent.Browser.Tests.Service;

/// <summary>The real service as a process of its own, in development, on a free port and in a folder of its own.</summary>
public sealed class RunningService : IAsyncLifetime
{
    public const string Password = "A-password-for-tests-1";

    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("voiceagent-browser-").FullName;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    public Uri Address { get; private set; } = default!;

    public HttpClient Http { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The service ended at its start:\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await _address.Task.WaitAsync(Patience);
        Http.BaseAddress = Address;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lock (_output) _output.AppendLine(line);
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0) _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }

    private ProcessStartInfo StartInfo()
    {
        var project = Path.Combine(Repository(), "src", "VoiceAgent.Web");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(project, "bin", Configuration, "net10.0", "VoiceAgent.Web.dll"), "--urls", "http://127.0.0.1:0" },
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        start.Environment["VoiceAgent__Database__Connection"] = $"Data Source={Path.Combine(_folder, "voiceagent.db")}";
        start.Environment["VoiceAgent__Security__BootstrapApiKey"] = "a-key-for-browser-tests-0123456789";
        start.Environment["VoiceAgent__Security__AdministratorPassword"] = Password;
        // Tests run at night too.
        start.Environment["VoiceAgent__CareCalls__AnyHour"] = "true";
        start.Environment.Remove("VoiceAgent__Redis__Connection");
        return start;
    }

    // The service is built the way the tests are.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VoiceAgent.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException("VoiceAgent.sln stands in no folder above the tests.");
    }
}
