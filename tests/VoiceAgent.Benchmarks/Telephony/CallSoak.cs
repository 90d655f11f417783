using System.Globalization;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>A day's worth of short calls: memory flat, and at the end no call, socket, transaction or timer left, counted.</summary>
internal static class CallSoak
{
    public const string Verb = "soak";

    private const int Usual = 100_000;
    private const int Parts = 10;

    // Timers of SIP last 32 seconds (64*T1) after a call; a little more, and nothing may be left.
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(45);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (count, rate) = (CallLoad.Number(arguments, 0, Usual), CallLoad.Number(arguments, 1, 100));
        var sockets = Sockets();
        var lines = LinePair.Open();
        await new CallGenerator(lines, rate, TimeProvider.System).RunAsync(rate);
        var open = Sockets();
        Console.WriteLine("calls  answered  failed  heap MB  process MB  sockets  transactions  timers  clock timers  threads");
        var failed = 0;
        for (var part = 1; part <= Parts; part++)
        {
            var generator = new CallGenerator(lines, rate, TimeProvider.System);
            await generator.RunAsync(count / Parts);
            failed += generator.Tally.Failed;
            Show(count / Parts * part, generator.Tally.Answered, generator.Tally.Failed, lines);
        }
        var isClean = await IsCleanAsync(lines, open);
        Show(count, count - failed, failed, lines);
        await lines.DisposeAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sockets: {sockets} before, {open} idle, {Sockets()} after the end; nothing left: {isClean}"));
        return isClean && failed == 0 ? 0 : 1;
    }

    private static async Task<bool> IsCleanAsync(LinePair lines, int idle)
    {
        using var beat = new PeriodicTimer(TimeSpan.FromSeconds(1), TimeProvider.System);
        var begun = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(begun) < Linger)
        {
            if (lines.Calls + lines.Transactions + lines.Timers == 0 && Sockets() <= idle) return true;
            await beat.WaitForNextTickAsync();
        }
        return false;
    }

    private static void Show(int calls, int answered, int failed, LinePair lines)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{calls,6} {answered,8} {failed,7} {heap,8:0.0} {Environment.WorkingSet / 1e6,11:0.0} {Sockets(),8} {lines.Transactions,13} {lines.Timers,7} {Timer.ActiveCount,13} {ThreadPool.ThreadCount,8}"));
    }

    /// <summary>Sockets that this process holds, as the system counts them.</summary>
    private static int Sockets() =>
        new DirectoryInfo("/proc/self/fd").EnumerateFileSystemInfos().Count(f => f.LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) ?? false);
}
