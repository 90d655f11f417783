using System.Globalization;
using BenchmarkDotNet.Attributes;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Benchmarks.Turns;

/// <summary>One whole banking turn in process: what a customer's question costs once the network has brought it.</summary>
[Config(typeof(TurnBenchmarkConfig))]
public class TurnBenchmarks
{
    private InProcessBanker _banker = null!;
    private int _turn;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _banker = new InProcessBanker();
        var first = await Balance();
        if (first.Dialog != "balance" || !first.Replies[0].Text.Contains("1,234,567", StringComparison.Ordinal))
            throw new InvalidOperationException($"The turn is not the one to measure: it ended in {first.Dialog ?? "no dialog"}/{first.State}.");
    }

    [GlobalCleanup]
    public void Stop() => _banker.Dispose();

    [Benchmark]
    public Task<TurnResult> Balance() => _banker.Turns.RunAsync(
        new()
        {
            ConversationId = "benchmark",
            ActivityId = (++_turn).ToString(CultureInfo.InvariantCulture),
            Channel = "terminal",
            CustomerId = StubBank.Customer,
            Text = "생활비 통장 잔액 알려줘",
            Language = "ko",
        },
        CancellationToken.None);
}
