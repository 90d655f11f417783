using System.Diagnostics;
using System.Net.Http.Json;

namespace VoiceAgent.Benchmarks.Http;

/// <summary>Posts activities over 32 connections, each a conversation of its own, until a count or a time is reached.</summary>
internal sealed class LoadClient(Uri address) : IDisposable
{
    /// <summary>Where activities are posted.</summary>
    public const string Path = "/api/messages";

    /// <summary>What each of them asks.</summary>
    public const string Question = "달러 환율 알려줘";

    private const int Connections = 32;

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseProxy = false }) { BaseAddress = address };
    private readonly string _run = Guid.NewGuid().ToString("N");
    private int _sent;

    /// <summary>Drives the server.</summary>
    /// <param name="count">How many requests at most.</param>
    /// <param name="longest">How long at most.</param>
    /// <param name="answered">Told after each answer.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<LoadResult> DriveAsync(int count, TimeSpan longest, Action answered, CancellationToken cancellationToken)
    {
        var until = _sent + count;
        var clock = Stopwatch.StartNew();
        var workers = Enumerable.Range(0, Connections).Select(async worker =>
        {
            var tally = new Tally();
            while (clock.Elapsed < longest && Interlocked.Increment(ref _sent) is var number && number <= until)
            {
                tally.Add(await PostAsync(worker, number, cancellationToken));
                answered();
            }
            return tally;
        });
        var tallies = await Task.WhenAll(workers);
        _sent = until;
        return LoadResult.Of(tallies, clock.Elapsed);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Asks once, and gives the answer's text.</summary>
    /// <exception cref="HttpRequestException">The server refused.</exception>
    public async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync(Path, Activity(Connections, 0), BareJson.Default.BareActivity, cancellationToken);
        var answer = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync(BareJson.Default.BareActivities, cancellationToken);
        return string.Join(' ', answer!.Activities.Select(activity => activity.Text));
    }

    /// <summary>Posts one activity; how long its answer took, or null when it was refused.</summary>
    private async Task<TimeSpan?> PostAsync(int worker, int number, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var response = await _http.PostAsJsonAsync(Path, Activity(worker, number), BareJson.Default.BareActivity, cancellationToken);
        await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.IsSuccessStatusCode ? Stopwatch.GetElapsedTime(started) : null;
    }

    private BareActivity Activity(int worker, int number) => new(
        "message", $"{_run}-{number}", "emulator", new($"{_run}-{worker}"), new($"user-{worker}"), new("bot"), Question, "expectReplies", "ko-KR")
    {
        ServiceUrl = _http.BaseAddress!.ToString(),
    };
}
