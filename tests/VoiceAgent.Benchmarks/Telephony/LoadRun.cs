using System.Globalization;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>What a run of calls at once came to.</summary>
/// <param name="Calls">At once.</param>
/// <param name="Received">Packets that came to the telephones.</param>
/// <param name="Late">Those sent more than 10 ms late.</param>
/// <param name="Lost">Calls lost.</param>
/// <param name="Latest">Milliseconds of the latest packet.</param>
/// <param name="Cpu">Share of one core that the measured process took.</param>
/// <param name="GeneratorCpu">The same of the generator.</param>
/// <param name="Memory">Bytes that the measured process grew by.</param>
/// <param name="Said">What the measured process says of itself.</param>
internal sealed record LoadRun(int Calls, long Received, long Late, int Lost, double Latest, double Cpu, double GeneratorCpu, long Memory, string Said)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public double LateShare => (double)Late / Math.Max(1, Received);

    /// <summary>Runs calls between the generator and another process.</summary>
    public static async Task<LoadRun> RunAsync(string verb, int calls, TimeSpan length, CancellationToken cancellationToken)
    {
        await using var generator = LoadPeer.Start(GeneratorPeer.Verb, calls);
        await using var measured = LoadPeer.Start(verb, calls);
        await measured.HearAsync();
        var empty = measured.Memory;
        await measured.TellAsync(await generator.HearAsync());
        await generator.TellAsync(await measured.HearAsync());
        await Task.Delay(WarmUp, TimeProvider.System, cancellationToken);
        await generator.TellAsync("measure");
        var (cpu, generatorCpu, start) = (measured.Cpu, generator.Cpu, TimeProvider.System.GetTimestamp());
        await Task.Delay(length, TimeProvider.System, cancellationToken);
        var took = TimeProvider.System.GetElapsedTime(start);
        var (share, generatorShare, memory) = ((measured.Cpu - cpu) / took, (generator.Cpu - generatorCpu) / took, measured.Memory - empty);
        await generator.TellAsync("end");
        var result = (await generator.HearAsync()).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        await measured.TellAsync("end");
        return new LoadRun(calls, (long)result[0], (long)result[1], (int)result[2], result[3], share, generatorShare, memory, await measured.HearAsync());
    }
}
