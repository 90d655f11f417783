using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace VoiceAgent.Benchmarks.Turns;

/// <summary>Runs in this process, so that nothing is built while it measures, and ends in about a minute.</summary>
internal sealed class TurnBenchmarkConfig : ManualConfig
{
    public TurnBenchmarkConfig()
    {
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15));
        AddDiagnoser(MemoryDiagnoser.Default, new CpuDiagnoser());
    }
}
