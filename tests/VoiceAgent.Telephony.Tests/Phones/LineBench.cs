using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>The line under test on the loopback, on the real clock, with a real phone as its trunk.</summary>
public sealed class LineBench : IAsyncDisposable
{
    private readonly Channel<PhoneCall> _incoming = Channel.CreateUnbounded<PhoneCall>();
    private readonly TaskCompletionSource _end = new();

    public LineBench(int trunkPort = 9, Func<TelephonyOptions, TelephonyOptions>? change = null)
    {
        var options = new TelephonyOptions
        {
            Listen = ["udp:127.0.0.1:0", "tcp:127.0.0.1:0"],
            Trunk = new() { Server = string.Create(CultureInfo.InvariantCulture, $"sip:127.0.0.1:{trunkPort}"), User = "line", Password = "tell-no-one", CallerId = "0212345678", Register = false },
            Peers = ["127.0.0.1"],
            AllowedNumbers = new() { Patterns = ["010*", "sip:*"] },
            Media = new() { FirstPort = 26000, LastPort = 29000 },
        };
        Line = new(change?.Invoke(options) ?? options, TimeProvider.System, NullLoggerFactory.Instance)
        {
            Incoming = async call =>
            {
                _incoming.Writer.TryWrite(call);
                await Task.WhenAny(call.Ended, _end.Task);
            },
        };
    }

    public PhoneLine Line { get; }

    public int Port => Line.Listening[0].Port;

    public PhoneCall Call(string number = "01012345678") => Line.Place(new(number));

    public async Task<PhoneCall> IncomingAsync(int seconds = 15)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        return await _incoming.Reader.ReadAsync(patience.Token);
    }

    public static async Task<bool> AnsweredAsync(PhoneCall call, int seconds = 15) => await call.WaitForAnswerAsync(new CancellationTokenSource(TimeSpan.FromSeconds(seconds)).Token);

    public static Task<CallEnd> EndedAsync(PhoneCall call, int seconds = 45) => call.Ended.WaitAsync(TimeSpan.FromSeconds(seconds));

    /// <summary>Hears so much.</summary>
    public static async Task<short[]> HearAsync(PhoneCall call, TimeSpan length)
    {
        using var patience = new CancellationTokenSource(length + TimeSpan.FromSeconds(10));
        var heard = new List<short>();
        await foreach (var frame in call.CaptureAsync(8000, patience.Token))
        {
            heard.AddRange(frame.Samples.Span);
            if (heard.Count >= length.TotalSeconds * 8000) break;
        }
        return [.. heard];
    }

    /// <summary>Says it all.</summary>
    public static async Task SayAsync(PhoneCall call, short[] speech)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        call.Play(new AudioFrame(speech, 8000));
        await call.DrainAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _end.TrySetResult();
        await Line.DisposeAsync();
    }
}
