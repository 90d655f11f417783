using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>A transaction layer between a network in memory and a user that notes what it hears, on a clock that the test moves.</summary>
internal sealed class TransactionStage : IClientTransactionUser, ILogger<TransactionLayer>, IDisposable
{
    public static readonly SipEndpoint Peer = new(SipProtocol.Udp, new IPEndPoint(IPAddress.Parse("192.0.2.9"), 5060));
    public static readonly SipEndpoint Other = new(SipProtocol.Udp, new IPEndPoint(IPAddress.Parse("192.0.2.10"), 5060));

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly SipProtocol protocol;

    public TransactionStage(SipProtocol protocol = SipProtocol.Udp, bool alsoTcp = false)
    {
        this.protocol = protocol;
        Net = new(protocol);
        Tcp = new(SipProtocol.Tcp);
        SipCarrier[] carriers = alsoTcp ? [Net, Tcp] : [Net];
        var options = new SipTransportOptions { Listen = [], MessagesPerSecond = int.MaxValue };
        Layer = new(new SipTransport(options, Time, Microsoft.Extensions.Logging.Abstractions.NullLogger<SipTransport>.Instance, carriers), Time, this)
        {
            OnRequest = Requests.Add,
            OnAck = Acks.Add,
            OnStrayResponse = Strays.Add,
        };
    }

    public FakeTimeProvider Time { get; } = new();

    public MemoryCarrier Net { get; }

    public MemoryCarrier Tcp { get; }

    public TransactionLayer Layer { get; }

    public List<ServerTransaction> Requests { get; } = [];

    public List<SipRequest> Acks { get; } = [];

    public List<SipResponse> Strays { get; } = [];

    /// <summary>What the client's user heard: statuses, "timeout", "unreachable".</summary>
    public List<string> Heard { get; } = [];

    public List<Exception> Faults { get; } = [];

    public SipEndpoint From => Peer with { Protocol = protocol };

    /// <summary>What was sent, as methods and statuses.</summary>
    public List<string> Sent => [.. Net.Sent.Select(s => Name(s.Message))];

    public SipRequest LastRequest => Net.Sent.Select(s => s.Message).OfType<SipRequest>().Last();

    public static SipRequest Request(string method, string more = "", string branch = "z9hG4bKnashds8", string toTag = "")
    {
        var text = $"{method} sip:bob@example.com SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.9:5060;rport;branch={branch}\r\nMax-Forwards: 70\r\nTo: <sip:bob@example.com>{toTag}\r\n"
            + $"From: <sip:alice@example.com>;tag=1928301774\r\nCall-ID: a84b4c76e66710\r\nCSeq: 314159 {method}\r\n{more}Content-Length: 0\r\n\r\n";
        SipParser.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out var message, out var problem).ShouldBeTrue(problem);
        return message.ShouldBeOfType<SipRequest>();
    }

    /// <summary>A request of our own, without Via.</summary>
    public static SipRequest Own(string method, string more = "")
    {
        var request = Request(method, more);
        request.Headers.Remove("Via");
        return request;
    }

    public ClientTransaction Send(string method, params SipEndpoint[] to) => Layer.Send(Own(method), new(to.Length == 0 ? [From] : to), this);

    /// <summary>The far end answers the last request that was sent, or the given one.</summary>
    public void Answer(int status, string tag = "314159", SipRequest? request = null) =>
        Net.Bring(SipResponse.To(request ?? Net.Sent.Select(s => s.Message).OfType<SipRequest>().Last(r => r.Method != "ACK"), status, null, tag), From);

    public void Bring(SipRequest request) => Net.Bring(request, From);

    public void Respond(int status) => Requests[^1].Respond(SipResponse.To(Requests[^1].Request, status, null, "srv"));

    /// <summary>Moves the clock in small steps, so that what is due runs at its time.</summary>
    public void Pass(double seconds)
    {
        for (var left = TimeSpan.FromSeconds(seconds); left > TimeSpan.Zero; left -= Step) Time.Advance(left < Step ? left : Step);
    }

    public void OnResponse(ClientTransaction transaction, SipResponse response) => Heard.Add($"{response.Status}");

    public void OnTimeout(ClientTransaction transaction) => Heard.Add("timeout");

    public void OnTransportError(ClientTransaction transaction) => Heard.Add("unreachable");

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is not null) Faults.Add(exception);
    }

    public void ShouldHaveNothingLeft()
    {
        Faults.ShouldBeEmpty();
        (Layer.Live, Layer.Timers.Live).ShouldBe((0, 0));
    }

    public void Dispose() => Layer.Dispose();

    private static string Name(SipMessage message) => message is SipRequest request ? request.Method : $"{((SipResponse)message).Status}";
}
