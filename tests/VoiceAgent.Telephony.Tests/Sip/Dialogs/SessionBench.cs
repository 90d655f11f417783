using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Telephony.Sip.Authentication;
using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Tests.Sip.Dialogs;

/// <summary>A user agent on the loopback whose clock the test moves, and a scripted peer. Media are words: an offer is "offer N", an answer "answer to X".</summary>
internal sealed class SessionBench : IAsyncDisposable
{
    private readonly SipTransport _transport;
    private int _offers;

    public SessionBench(InboundOptions? inbound = null, DigestClient? digest = null)
    {
        _transport = new(new() { Listen = [new(SipProtocol.Udp, new(IPAddress.Loopback, 0))] }, Time, NullLogger<SipTransport>.Instance);
        Layer = new(_transport, Time, NullLogger<TransactionLayer>.Instance);
        Stack = new(Layer, new SipResolver(), new(), digest, NullLogger.Instance);
        Agent = new(Stack, new(new() { Peers = ["127.0.0.1"] }), inbound ?? new()) { Invited = Take };
        Peer = new(_transport.Listening[0].Address);
    }

    public FakeTimeProvider Time { get; } = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public TransactionLayer Layer { get; }

    public SipStack Stack { get; }

    public SipUserAgent Agent { get; }

    public ScriptedPeer Peer { get; }

    public IPEndPoint Address => _transport.Listening[0].Address;

    /// <summary>What is done with a call that comes in.</summary>
    public Action<IncomingSession>? Taker { get; set; }

    public IncomingSession? Taken { get; private set; }

    public SessionLog Log { get; } = new();

    /// <summary>The answers that the media took and gave.</summary>
    public List<string> Media { get; } = [];

    public SessionSettings Settings { get; set; } = new() { RingTimeout = TimeSpan.FromSeconds(20), LongestCall = TimeSpan.FromHours(1) };

    /// <summary>Calls the peer.</summary>
    public OutgoingSession Call(Func<SipUri, bool>? mayFollow = null, int? port = null)
    {
        var target = SipUri.Parse($"sip:bob@127.0.0.1:{port ?? Peer.Port}");
        var session = new OutgoingSession(Stack, new(target, [target], new(SipUri.Parse("sip:us@127.0.0.1"))) { MayFollow = mayFollow ?? (_ => false) }, Descriptions(), Settings) { Observer = Log };
        session.Start();
        return session;
    }

    public SessionDescriptions Descriptions() => new(
        () => Encoding.ASCII.GetBytes($"offer {++_offers}"),
        offer =>
        {
            var text = Encoding.ASCII.GetString(offer.Span);
            Media.Add(text);
            return text == "impossible" ? null : Encoding.ASCII.GetBytes($"answer to {text}");
        },
        answer =>
        {
            var text = Encoding.ASCII.GetString(answer.Span);
            Media.Add(text);
            return text.Length > 0 && text != "impossible";
        });

    public async ValueTask DisposeAsync()
    {
        Peer.Dispose();
        Layer.Dispose();
        await _transport.DisposeAsync();
    }

    private void Take(ServerTransaction transaction, InviteSession? replaced)
    {
        Taken = new(Stack, transaction, Descriptions(), Settings) { Observer = Log };
        if (Taken.Start()) Taker?.Invoke(Taken);
    }
}

/// <summary>What a session told.</summary>
internal sealed class SessionLog : ISessionObserver
{
    private readonly TaskCompletionSource<SessionEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _established = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<string> Lines { get; } = [];

    public Task<SessionEnd> Ended => _ended.Task.WaitAsync(TimeSpan.FromSeconds(10));

    public Task Established => _established.Task.WaitAsync(TimeSpan.FromSeconds(10));

    public TransferAsked? Asked { get; private set; }

    public bool IsEstablished => _established.Task.IsCompleted;

    public void OnProgress(SipResponse response, bool earlyMedia) => Lines.Add(earlyMedia ? $"{response.Status} sound" : $"{response.Status}");

    public void OnEstablished()
    {
        Lines.Add("up");
        _established.TrySetResult();
    }

    public void OnEnded(SessionEnd end)
    {
        Lines.Add($"{end.Cause} {end.Status}");
        _ended.TrySetResult(end);
    }

    public void OnDigit(char digit) => Lines.Add($"digit {digit}");

    public void OnTransferAsked(TransferAsked asked) => Asked = asked;
}
