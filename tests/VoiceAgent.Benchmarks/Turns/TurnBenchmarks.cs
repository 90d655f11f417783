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
        if (first.Dialog != "balance")
            throw new InvalidOperationException($"This is not the turn to measure: {first.Replies[0].Text}");
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
            Text = "잔액 좀 알려줘",
            Language = "ko",
        },
        CancellationToken.None);
}
