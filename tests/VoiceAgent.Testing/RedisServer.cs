using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace VoiceAgent.Testing;

/// <summary>
/// A real Redis for tests: the one that <c>VOICEAGENT_TEST_REDIS</c> names, else a redis-server of our own on a free port,
/// stopped by its process when disposed. Every use has a key prefix of its own.
/// </summary>
public sealed class RedisServer : IAsyncDisposable
{
    private const string Variable = "VOICEAGENT_TEST_REDIS";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);

    private readonly Process? _process;
    private readonly DirectoryInfo? _folder;

    private RedisServer(string connection, Process? process = null, DirectoryInfo? folder = null)
    {
        Connection = connection;
        _process = process;
        _folder = folder;
    }

    /// <summary>Its connection string.</summary>
    public string Connection { get; }

    /// <summary>Why there is no Redis to test with, or null when there is.</summary>
    public static string? MissingBecause =>
        Given is null && Executable is null ? $"redis-server is not installed and {Variable} is not set." : null;

    private static string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    private static string? Executable => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    /// <summary>Key prefix that nobody else uses.</summary>
    public static string NewPrefix() => $"test:{Guid.NewGuid():N}:";

    /// <summary>Starts it, or takes the one that is given.</summary>
    /// <exception cref="InvalidOperationException">There is none; see <see cref="MissingBecause"/>.</exception>
    public static Task<RedisServer> StartAsync(CancellationToken cancellationToken) =>
        Given is { } given ? Task.FromResult(new RedisServer(given)) : StartOwnAsync(FreePort(), cancellationToken);

    /// <summary>Starts one of our own on this port, for tests that stop it and start it again.</summary>
    public static async Task<RedisServer> StartOwnAsync(int port, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("voiceagent-redis-");
        var process = Process.Start(Command(port, folder.FullName))!;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(StartLimit);
        await ReadyAsync(process, late.Token);
        return new RedisServer($"127.0.0.1:{port}", process, folder);
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_process is null) return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder!.Delete(recursive: true);
    }

    private static ProcessStartInfo Command(int port, string folder)
    {
        var executable = Executable ?? throw new InvalidOperationException(MissingBecause);
        string[] arguments = ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
        return new ProcessStartInfo(executable, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
    }

    private static async Task ReadyAsync(Process process, CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!line.Contains("eady to accept connections", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None); // A full pipe would stop it.
            return;
        }

        throw new InvalidOperationException("redis-server ended before it was ready.");
    }
}
