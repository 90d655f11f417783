using System.Diagnostics;
using BenchmarkDotNet.Analysers;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Validators;

namespace VoiceAgent.Benchmarks.Turns;

/// <summary>
/// Adds the processor time of all threads for one operation. Time by the clock says what a busy machine makes of it;
/// this says what it costs.
/// </summary>
internal sealed class CpuDiagnoser : IDiagnoser
{
    private TimeSpan _before;
    private TimeSpan _spent;

    public IEnumerable<string> Ids => ["CPU"];

    public IEnumerable<IExporter> Exporters => [];

    public IEnumerable<IAnalyser> Analysers => [];

    public RunMode GetRunMode(BenchmarkCase benchmarkCase) => RunMode.NoOverhead;

    public void Handle(HostSignal signal, DiagnoserActionParameters parameters)
    {
        if (signal == HostSignal.BeforeActualRun) _before = Process.GetCurrentProcess().TotalProcessorTime;
        if (signal == HostSignal.AfterActualRun) _spent = Process.GetCurrentProcess().TotalProcessorTime - _before;
    }

    public IEnumerable<Metric> ProcessResults(DiagnoserResults results) =>
        [new(Cpu.Descriptor, _spent.TotalNanoseconds / Math.Max(1, results.TotalOperations))];

    public void DisplayResults(ILogger logger)
    {
    }

    public IEnumerable<ValidationError> Validate(ValidationParameters validationParameters) => [];

    private sealed class Cpu : IMetricDescriptor
    {
        public static Cpu Descriptor { get; } = new();

        public string Id => "CPU";

        public string DisplayName => "CPU";

        public string Legend => "Processor time of all threads per operation";

        public string NumberFormat => "#0.0";

        public UnitType UnitType => UnitType.Time;

        public string Unit => "ns";

        public bool TheGreaterTheBetter => false;

        public int PriorityInCategory => 0;

        public bool GetIsAvailable(Metric metric) => true;
    }
}
