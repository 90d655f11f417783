using System.Net;
using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Calls.Safety;
using VoiceAgent.Telephony.Calls.Traces;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Sip.Authentication;
using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Registrations;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Calls;

/// <summary>The telephone as the rest of the program sees it: places calls and takes them. It knows nothing of who speaks.</summary>
public sealed partial class PhoneLine : IAsyncDisposable
{
    private readonly TelephonyOptions _options;
    private readonly SipTransport _transport;
    private readonly TransactionLayer _layer;
    private readonly MediaEngine _media;
    private readonly SipStack _stack;
    private readonly SipUserAgent _agent;
    private readonly PeerList _peers;
    private readonly OutboundGate _gate;
    private readonly TraceBook _traces;
    private readonly PhoneMetrics _metrics = new();
    private readonly CallBook _calls = new();
    private readonly CallAddresses _addresses;
    private readonly ILogger<PhoneLine> _logger;
    private readonly Registration? _registration;

    /// <summary>Opens the sockets; calls come in from then on.</summary>
    /// <param name="options">Where and as whom; see <see cref="TelephonyOptionsCheck"/>.</param>
    /// <param name="time">The clock.</param>
    /// <param name="loggers">Hears neither numbers nor keys.</param>
    /// <param name="resolver">Finds servers by name; null: as the system does.</param>
    /// <exception cref="ArgumentException">The options are wrong; the message lists everything that is.</exception>
    public PhoneLine(TelephonyOptions options, TimeProvider time, ILoggerFactory loggers, ISipResolver? resolver = null)
    {
        if (TelephonyOptionsCheck.Failures(options) is { Count: > 0 } failures) throw new ArgumentException(string.Join('\n', failures), nameof(options));
        (_options, Time, _logger) = (options, time, loggers.CreateLogger<PhoneLine>());
        (_peers, _gate, _traces, _addresses) = (new(options), new(options.AllowedNumbers, time), new(time), new(options));
        _transport = new(TransportSettings.Of(options, _peers), time, loggers.CreateLogger<SipTransport>()) { Traced = _traces.Note };
        _layer = new(_transport, time, loggers.CreateLogger<TransactionLayer>());
        _media = new(TransportSettings.MediaOf(options), time, loggers.CreateLogger<MediaEngine>());
        _stack = new(_layer, resolver ?? new SipResolver(), new(), Digest(options.Trunk), _logger);
        _agent = new(_stack, _peers, options.Inbound) { Invited = OnInvited };
        _registration = options.Trunk is { Registers: true } trunk ? new(_stack, _addresses.Registration(trunk)) : null;
        Learn();
        _registration?.Start();
    }

    /// <summary>Takes each call that comes in: it has not been answered, and is refused with 480 when this returns without having answered or refused it. None: every call is refused.</summary>
    public Func<PhoneCall, Task>? Incoming { get; set; }

    /// <summary>Calls that are being set up or up.</summary>
    public IReadOnlyCollection<PhoneCall> Calls => _calls.All;

    /// <summary>The registration with the trunk.</summary>
    public RegistrationState Registration => _registration?.State ?? RegistrationState.None;

    /// <summary>The kill switch: true stops every outbound call from now on; those that are up stay.</summary>
    public bool OutboundStopped { get => _gate.Stopped; set => _gate.Stopped = value; }

    /// <summary>What it listens on, with the ports really taken.</summary>
    public IReadOnlyList<IPEndPoint> Listening => [.. _transport.Listening.Select(l => l.Address)];

    internal TimeProvider Time { get; }

    internal SipStack Stack => _stack;

    /// <summary>Places a call; it begins to ring in the background. One that may not be placed comes back ended (<see cref="CallOutcome.NotAllowed"/>).</summary>
    public PhoneCall Place(CallRequest request)
    {
        var refusal = _agent.Draining ? CallRefusal.Draining : _calls.Count >= _options.Inbound.MaximumCalls ? CallRefusal.AllLinesBusy : CallRefusal.None;
        var dialled = default(DialledNumber);
        if (refusal == CallRefusal.None) refusal = _gate.Enter(request.Number, out dialled);
        return refusal == CallRefusal.None && _addresses.Call(dialled!, request, MayFollow) is { } call ? Place(request, dialled!, call) : NotPlaced(request, refusal);
    }

    /// <summary>Takes no new calls from now on, and ends when the last has ended (RFC 3261 21.5.4: others are told 503).</summary>
    public Task DrainAsync(CancellationToken cancellationToken)
    {
        _agent.Draining = true;
        return _calls.EmptyAsync().WaitAsync(cancellationToken);
    }

    /// <summary>Hangs up everything, takes the registration back, and closes the sockets.</summary>
    public async ValueTask DisposeAsync()
    {
        _agent.Draining = true;
        await Task.WhenAll(_calls.All.Select(c => c.HangUpAsync()));
        if (_registration is not null) await _registration.StopAsync();
        await _media.DisposeAsync();
        _layer.Dispose();
        await _transport.DisposeAsync();
        _metrics.Dispose();
    }

    /// <summary>The address of a number that may be called; null: it may not.</summary>
    internal SipUri? Address(string number) => _gate.Judge(number, out var dialled) == CallRefusal.None ? _addresses.Target(dialled!) : null;

    private static DigestClient? Digest(TrunkOptions? trunk) => trunk is { User: { } user, Password: { } password } ? new([new(user, password)]) : null;

    private PhoneCall Place(CallRequest request, DialledNumber dialled, OutgoingCall outgoing)
    {
        var media = _media.Open(new MediaOptions { RequireEncryption = _options.Trunk is { SecureMedia: true } });
        var session = new OutgoingSession(_stack, outgoing, Describe(media), Settings(request));
        var call = new PhoneCall(this, CallDirection.Out, dialled.Dialled, media, _traces.Open(session.CallId));
        Begin(call, session);
        session.Start();
        return call;
    }

    private PhoneCall NotPlaced(CallRequest request, CallRefusal refusal)
    {
        var call = new PhoneCall(this, CallDirection.Out, request.Number, null, new(Time));
        _metrics.Begun();
        LogNotPlaced(_logger, DialledNumber.Mask(request.Number), refusal);
        call.Finish(new(CallOutcome.NotAllowed, 403, refusal.ToString(), true, null, Time.GetUtcNow(), refusal));
        return call;
    }

    private void Begin(PhoneCall call, InviteSession session)
    {
        _metrics.Begun();
        _calls.Add(call);
        call.Follow(session);
        _ = call.PassDigitsAsync();
    }

    private SessionSettings Settings(CallRequest? request) => new()
    {
        RingTimeout = request is null ? _options.Inbound.RingTimeout : request.RingTimeout ?? _options.Trunk?.RingTimeout ?? TimeSpan.FromSeconds(60),
        LongestCall = request?.LongestCall ?? _options.LongestCall,
        Interval = (uint)_options.SessionInterval.TotalSeconds,
        PreferReliable = _options.Inbound.ReliableProvisionals,
    };

    private static SessionDescriptions Describe(MediaSession media) => new(media.CreateOffer, offer => media.Answer(offer.Span), answer => media.Accept(answer.Span));

    /// <summary>A redirection is followed only to numbers that may be called, at hosts that we know.</summary>
    private bool MayFollow(SipUri target) => _addresses.Knows(target.HostName) && target.User is { } user
        && (_gate.Judge(user, out _) == CallRefusal.None || _gate.Judge(target.ToString(), out _) == CallRefusal.None);

    /// <summary>The trunk's servers may call us, whatever addresses their names have.</summary>
    private void Learn() => _stack.Find(_addresses.Servers, endpoints =>
    {
        foreach (var endpoint in endpoints) _peers.Learn(endpoint.Address.Address);
    });

    [LoggerMessage(Level = LogLevel.Warning, Message = "A call to {Number} was not placed: {Refusal}")]
    private static partial void LogNotPlaced(ILogger logger, string number, CallRefusal refusal);
}
