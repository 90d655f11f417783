using System.Globalization;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Captures on the loopback with the real tshark, and has it judge what it caught.</summary>
public sealed class Tshark : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private Tshark(ChildProcess process) => _process = process;

    public static async Task<Tshark> StartAsync(string file)
    {
        var process = new ChildProcess("tshark", ["-i", "lo", "-f", "udp and host 127.0.0.1", "-w", file, "-q"], Path.GetDirectoryName(file)!);
        await Eventually.HoldsAsync(() => process.Output.Contains("Capturing on", StringComparison.Ordinal));
        return new(process);
    }

    public async Task StopAsync()
    {
        using var interrupt = System.Diagnostics.Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await interrupt.WaitForExitAsync(CancellationToken.None);
        await _process.ExitAsync(TimeSpan.FromSeconds(20));
    }

    /// <summary>What it remarks, as a warning or worse, about the RTP and RTCP that our port sent, and how many packets it read there.</summary>
    public static async Task<(int Packets, string Warnings)> RemarksAsync(string file, int port)
    {
        var ours = string.Create(CultureInfo.InvariantCulture, $"(udp.srcport=={port} || udp.srcport=={port + 1})");
        string[] decode = ["-d", $"udp.port=={port},rtp", "-d", $"udp.port=={port + 1},rtcp"];
        var packets = await ReadAsync([.. decode, "-r", file, "-Y", $"{ours} && (rtp || rtcp)", "-T", "fields", "-e", "frame.number"]);
        var warnings = await ReadAsync([.. decode, "-r", file, "-Y", $"{ours} && (_ws.malformed || _ws.expert.severity >= 0x00600000)", "-T", "fields", "-e", "frame.number", "-e", "_ws.expert.message"]);
        return (packets.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, warnings);
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static async Task<string> ReadAsync(string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("tshark", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        process.ExitCode.ShouldBe(0, await errors);
        return output.Trim();
    }
}
