using System.Globalization;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>Calls at once, two-way G.711 at 20 ms: what they cost the service, beside the same packets by raw sockets; then ever more calls.</summary>
internal static class CallLoad
{
    public const string Verb = "calls";

    private const int Step = 250;
    private const double MostLate = 0.01;
    private static readonly TimeSpan RampLength = TimeSpan.FromSeconds(15);

    /// <param name="arguments">How many calls, how many seconds, and perhaps <c>ramp</c>.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var calls = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 500;
        var length = TimeSpan.FromSeconds(arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 300);
        var service = await MeasureAsync("service", ServicePeer.Verb, calls, length, cancellationToken);
        var rawLength = length < TimeSpan.FromMinutes(1) ? length : TimeSpan.FromMinutes(1);
        var sockets = await MeasureAsync("raw .NET sockets", RawPeer.SocketsVerb, calls, rawLength, cancellationToken);
        var system = await MeasureAsync("raw system calls", RawPeer.SystemCallsVerb, calls, rawLength, cancellationToken);
        Say($"service : raw .NET sockets = {service.Cpu / sockets.Cpu:0.00}; service : raw system calls = {service.Cpu / system.Cpu:0.00}");
        if (arguments.Contains("ramp")) await RampAsync(calls, cancellationToken);
        return service.Lost == 0 ? 0 : 1;
    }

    private static async Task RampAsync(int calls, CancellationToken cancellationToken)
    {
        var last = 0;
        while (true)
        {
            var run = await MeasureAsync("ramp", ServicePeer.Verb, calls += Step, RampLength, cancellationToken);
            if (run.LateShare > MostLate || run.Lost > 0) break;
            last = run.Calls;
        }

        Say($"{last} calls at once before more than 1 % of packets are late or a call is lost.");
    }

    private static async Task<LoadRun> MeasureAsync(string name, string verb, int calls, TimeSpan length, CancellationToken cancellationToken)
    {
        var run = await LoadRun.RunAsync(verb, calls, length, cancellationToken);
        Say($"{name}: {run.Calls} calls, {length.TotalSeconds:0} s, {run.Received} packets to the telephones, {run.Lost} calls lost, late {run.LateShare:0.000 %} (latest {run.Latest:0.0} ms)");
        Say($"  {run.Cpu:0.0 %} of a core, {run.Cpu / run.Calls:0.0000 %} a call; {run.Memory / 1048576.0 / run.Calls:0.000} MB a call; generator {run.GeneratorCpu:0.0 %}; {run.Said}");
        return run;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
