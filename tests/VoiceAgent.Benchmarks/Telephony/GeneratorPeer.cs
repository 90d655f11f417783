using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Sockets;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>The telephones' end of the load: sends each call a packet every 20 ms, and notes by the kernel's stamps when packets come back.</summary>
internal static class GeneratorPeer
{
    public const string Verb = "calls-generator";

    public static async Task RunAsync(int calls)
    {
        var clock = new MediaClock(TimeProvider.System);
        using var pacer = new Pacer(clock, NullLogger.Instance);
        var ports = Enumerable.Range(0, calls).Select(_ => UdpPort.TryBind(IPAddress.Loopback, 0)!).ToList();
        Console.WriteLine(string.Join(' ', ports.Select(port => port.Port)));
        var theirs = ServicePeer.Ports(await Console.In.ReadLineAsync());
        var running = ports.Select((port, index) => new GeneratedCall(clock, port, RemoteOf(theirs[index]), (uint)index + 1)).ToList();
        running.ForEach(pacer.Add);
        await Console.In.ReadLineAsync();
        running.ForEach(call => call.Measure());
        await Console.In.ReadLineAsync();
        var results = running.ConvertAll(call => call.Result());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{results.Sum(one => one.Received)} {results.Sum(one => one.Late)} {results.Count(one => one.Lost)} {results.Max(one => one.Latest.TotalMilliseconds):0.0}"));
    }

    private static RemoteAddress RemoteOf(int port) => RemoteAddress.Of(new IPEndPoint(IPAddress.Loopback, port), AddressFamily.InterNetwork)!;
}
