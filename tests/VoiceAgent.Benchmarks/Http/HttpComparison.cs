using System.Globalization;
using Spectre.Console;

namespace VoiceAgent.Benchmarks.Http;

/// <summary>Drives the real service and a bare one in turn, with the same client, and shows one beside the other.</summary>
internal static class HttpComparison
{
    private static readonly Phase WarmUp = new("warms up", 2_000, TimeSpan.FromSeconds(15));
    private static readonly Phase Measured = new("measured", 10_000, TimeSpan.FromSeconds(30));

    /// <summary>Runs the comparison; 0 when every request was answered.</summary>
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("voiceagent-http-");
        try
        {
            LoadResult service = null!, bare = null!;
            await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn()).StartAsync(async progress =>
            {
                service = await MeasureAsync("service", progress, () => Servers.ServiceAsync(data.FullName, cancellationToken), cancellationToken);
                bare = await MeasureAsync("bare ASP.NET Core", progress, () => Servers.BareAsync(cancellationToken), cancellationToken);
            });
            Show(service, bare);
            return service.Failed + bare.Failed == 0 ? 0 : 1;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<LoadResult> MeasureAsync(
        string name, ProgressContext progress, Func<Task<(ServerProcess Server, Uri Address)>> start, CancellationToken cancellationToken)
    {
        var starting = progress.AddTask($"{name} starts").IsIndeterminate();
        var (server, address) = await start();
        await using var ended = server;
        starting.IsIndeterminate(false).Value = starting.MaxValue;
        using var client = new LoadClient(address);
        var answer = await client.AskAsync(cancellationToken);
        await DriveAsync(client, name, WarmUp, progress, cancellationToken);
        var before = server.Cpu;
        var result = await DriveAsync(client, name, Measured, progress, cancellationToken);
        return result with { Cpu = server.Cpu - before, Answer = answer };
    }

    private static async Task<LoadResult> DriveAsync(LoadClient client, string name, Phase phase, ProgressContext progress, CancellationToken cancellationToken)
    {
        var task = progress.AddTask($"{name} {phase.Name}", maxValue: phase.Count);
        var result = await client.DriveAsync(phase.Count, phase.Longest, () => task.Increment(1), cancellationToken);
        task.StopTask();
        return result;
    }

    private static void Show(LoadResult service, LoadResult bare)
    {
        var table = new Table().AddColumns("", "answered", "failed", "requests/s", "CPU/request", "median", "99 %");
        Row(table, "service", service);
        Row(table, "bare POST", bare);
        table.AddRow("service : bare", "", "", Ratio(service.Rate, bare.Rate), Ratio(service.CpuPerRequest, bare.CpuPerRequest), Ratio(service.Median, bare.Median), Ratio(service.Slow, bare.Slow));
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 100);
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"The service answers '{LoadClient.Question}' with '{service.Answer}'.");
    }

    private static void Row(Table table, string name, LoadResult load) => table.AddRow(
        name, Number(load.Answered), Number(load.Failed), Number(load.Rate), Milliseconds(load.CpuPerRequest), Milliseconds(load.Median), Milliseconds(load.Slow));

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.000 ms", CultureInfo.InvariantCulture);

    private static string Ratio(TimeSpan first, TimeSpan second) => Ratio(first.TotalMilliseconds, second.TotalMilliseconds);

    private static string Ratio(double first, double second) => (first / second).ToString("G3", CultureInfo.InvariantCulture);

    private sealed record Phase(string Name, int Count, TimeSpan Longest);
}
