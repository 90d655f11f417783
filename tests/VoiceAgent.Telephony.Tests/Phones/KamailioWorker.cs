using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Telephony.Calls;
using VoiceAgent.Telephony.Sip.Registrations;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Our own line behind a kamailio, with an address of its own; it answers every call and stays until the other hangs up.</summary>
public sealed class KamailioWorker : IAsyncDisposable
{
    private readonly TaskCompletionSource _end = new();
    private int _answered;

    public KamailioWorker(string proxy, string address, int port, Func<TelephonyOptions, TelephonyOptions>? change = null)
    {
        Place = string.Create(CultureInfo.InvariantCulture, $"{address}:{port}");
        var options = new TelephonyOptions
        {
            Listen = [$"udp:{Place}"],
            Trunk = new() { Server = $"sip:{proxy}", Domain = KamailioSite.Domain, CallerId = "0212345678" },
            Peers = ["127.0.0.1"],
            AllowedNumbers = new() { Patterns = ["010*"] },
            Media = new() { Address = address, FirstPort = 26000, LastPort = 29000 },
        };
        Line = new(change?.Invoke(options) ?? options, TimeProvider.System, NullLoggerFactory.Instance) { Incoming = AnswerAsync };
    }

    public PhoneLine Line { get; }

    /// <summary>Its address, host:port.</summary>
    public string Place { get; }

    public int Answered => Volatile.Read(ref _answered);

    /// <summary>The calls that are up.</summary>
    public IReadOnlyList<PhoneCall> Talking => [.. Line.Calls.Where(c => c.Progress == CallProgress.Answered)];

    /// <summary>Waits for the trunk's word on our registration.</summary>
    public Task RegisteredAsync() => Waiting.ForAsync("registration", () => Line.Registration == RegistrationState.Registered, () => Line.Registration.ToString());

    public async ValueTask DisposeAsync()
    {
        _end.TrySetResult();
        await Line.DisposeAsync();
    }

    private async Task AnswerAsync(PhoneCall call)
    {
        if (!await call.AnswerAsync(CancellationToken.None)) return;
        Interlocked.Increment(ref _answered);
        await Task.WhenAny(call.Ended, _end.Task);
    }
}
