using System.Diagnostics;
using System.Globalization;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>This program again, in a process of its own, talked with by lines; ended when disposed.</summary>
internal sealed class LoadPeer : IAsyncDisposable
{
    private readonly Process _process;

    private LoadPeer(Process process) => _process = process;

    /// <summary>The processor time it has used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory it holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static LoadPeer Start(string verb, int calls)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(LoadPeer).Assembly.Location, verb, calls.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new LoadPeer(Process.Start(start)!);
    }

    public Task TellAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    /// <exception cref="InvalidOperationException">It ended instead of answering.</exception>
    public async Task<string> HearAsync() =>
        await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A process of the load ended early; its error output says why.");

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10))) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
