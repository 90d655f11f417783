using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Telephony;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>A line that calls and one that answers, on the loopback, each with sockets, transactions and media of its own.</summary>
internal sealed class LinePair : IAsyncDisposable
{
    private const int PortsEach = 12_000;
    private const int FirstPort = 16_384;

    private LinePair()
    {
        Caller = Line(0);
        Callee = Line(1);
        Callee.Incoming = call => call.AnswerAsync(CancellationToken.None);
    }

    public PhoneLine Caller { get; }

    public PhoneLine Callee { get; }

    /// <summary>Transactions that aren't over, of both.</summary>
    public int Transactions => Caller.Stack.Layer.Live + Callee.Stack.Layer.Live;

    /// <summary>Timers of SIP that are to come, of both.</summary>
    public int Timers => Caller.Stack.Timers.Live + Callee.Stack.Timers.Live;

    public int Calls => Caller.Calls.Count + Callee.Calls.Count;

    public static LinePair Open() => new();

    /// <summary>One call: set up, answered, hung up. How long the set-up took; null when it was not answered.</summary>
    public async Task<TimeSpan?> CallAsync(TimeProvider time)
    {
        var begun = time.GetTimestamp();
        var call = Caller.Place(new(string.Create(CultureInfo.InvariantCulture, $"sip:load@127.0.0.1:{Callee.Listening[0].Port}")));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20), time);
        var isAnswered = await call.WaitForAnswerAsync(patience.Token);
        var took = time.GetElapsedTime(begun);
        await call.HangUpAsync(patience.Token);
        return isAnswered ? took : null;
    }

    public async ValueTask DisposeAsync()
    {
        await Caller.DisposeAsync();
        await Callee.DisposeAsync();
    }

    private static PhoneLine Line(int place)
    {
        var options = new TelephonyOptions
        {
            Listen = ["udp:127.0.0.1:0"],
            Peers = ["127.0.0.1"],
            AllowedNumbers = new() { Patterns = ["sip:*"], CallsAMinute = int.MaxValue, CallsADay = int.MaxValue },
            Inbound = new() { MaximumCalls = 10_000 },
            Media = new() { FirstPort = FirstPort + place * PortsEach, LastPort = FirstPort + (place + 1) * PortsEach - 1 },
        };
        return new(options, TimeProvider.System, NullLoggerFactory.Instance);
    }
}
