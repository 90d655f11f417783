using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Benchmarks.Turns;

/// <summary>A conversation of many kinds of turns, played again and again in process: the median turn, and what each kind costs.</summary>
internal static class MixedScript
{
    /// <summary>The command line's word for it.</summary>
    public const string Verb = "script";

    // Two thousand plays are some three seconds. The runtime first compiles without optimising and then, for a while, with
    // counters in the code; turns measured before it is done with that (200 plays) take four times as long.
    private const int WarmUp = 2_000;
    private const int Measured = 1_000;

    private static readonly string[] Lines =
    [
        "안녕하세요", "잔액 좀 알려줘", "이체 수수료 얼마예요", "송금할게요", "음 잘 모르겠는데요", "달러 환율 알려줘", "네", "그만할게요",
        "어머니한테 오만 원 보내줘", "아니 십만 원으로", "취소해 주세요", "생활비 통장에 얼마 있어?", "오늘 날씨 어때", "이번 달 거래 내역 보여줘",
        "다시 말해줘", "고마워요", "뭘 할 수 있어?", "what's my balance", "안녕히 계세요",
    ];

    /// <summary>Plays it and prints the figures.</summary>
    public static async Task RunAsync()
    {
        using var banker = new InProcessBanker();
        for (var round = 0; round < WarmUp; round++) await PlayAsync(banker, round, null);
        var costs = Lines.Select(_ => new List<(double Microseconds, long Bytes)>(Measured)).ToArray();
        var before = Environment.CpuUsage.TotalTime;
        for (var round = WarmUp; round < WarmUp + Measured; round++) await PlayAsync(banker, round, costs);
        Print(costs, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / (Measured * Lines.Length));
    }

    private static async Task PlayAsync(InProcessBanker banker, int round, List<(double Microseconds, long Bytes)>[]? costs)
    {
        for (var line = 0; line < Lines.Length; line++)
        {
            var inbound = InboundOf(round, line);
            var (bytes, started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            // Everything in process completes on this thread, so its own count is all of it.
            await banker.Turns.RunAsync(inbound, CancellationToken.None);
            costs?[line].Add((Stopwatch.GetElapsedTime(started).TotalMicroseconds, GC.GetAllocatedBytesForCurrentThread() - bytes));
        }
    }

    private static Inbound InboundOf(int round, int line) => new()
    {
        ConversationId = round.ToString(CultureInfo.InvariantCulture),
        ActivityId = line.ToString(CultureInfo.InvariantCulture),
        Channel = "terminal",
        CustomerId = StubBank.Customer,
        Text = Lines[line],
    };

    private static void Print(List<(double Microseconds, long Bytes)>[] costs, double processor)
    {
        var table = new Table().AddColumns("said", "median µs", "median bytes");
        for (var line = 0; line < Lines.Length; line++) AddRow(table, Lines[line], costs[line]);
        AddRow(table, "all", [.. costs.SelectMany(cost => cost)]);
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"processor time of all threads, garbage collection included: {processor:F0} µs a turn in the mean");
    }

    private static void AddRow(Table table, string said, List<(double Microseconds, long Bytes)> costs) =>
        table.AddRow(
            Markup.Escape(said),
            Median(costs.Select(cost => cost.Microseconds)).ToString("F0", CultureInfo.InvariantCulture),
            Median(costs.Select(cost => (double)cost.Bytes)).ToString("N0", CultureInfo.InvariantCulture));

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
