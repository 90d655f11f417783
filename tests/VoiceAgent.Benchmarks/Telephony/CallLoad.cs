using System.Globalization;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>Call set-ups and ends at a rate, caller and called in one process: the figure to reach is 100 a second.</summary>
internal static class CallLoad
{
    public const string Verb = "calls";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (rate, seconds) = (Number(arguments, 0, 100), Number(arguments, 1, 30));
        await using var lines = LinePair.Open();
        await new CallGenerator(lines, rate, TimeProvider.System).RunAsync(rate * 2);
        var generator = new CallGenerator(lines, rate, TimeProvider.System);
        var (cpu, begun) = (Environment.CpuUsage.TotalTime, TimeProvider.System.GetTimestamp());
        await generator.RunAsync(rate * seconds);
        var (used, took) = (Environment.CpuUsage.TotalTime - cpu, TimeProvider.System.GetElapsedTime(begun));
        var tally = generator.Tally;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {rate} a second for {seconds} s, both ends in this process
            answered {tally.Answered}, failed {tally.Failed}, {tally.Answered / took.TotalSeconds:0.0} a second
            set-up: median {tally.Below(500):0.0} ms, 95 % {tally.Below(950):0.0} ms, 99 % {tally.Below(990):0.0} ms
            processor: {used.TotalMilliseconds / Math.Max(1, tally.Answered):0.00} ms a call, both ends; {used / took:0.00} of a core
            """));
        return tally.Failed == 0 ? 0 : 1;
    }

    internal static int Number(string[] arguments, int place, int usual) =>
        arguments.Length > place && int.TryParse(arguments[place], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
