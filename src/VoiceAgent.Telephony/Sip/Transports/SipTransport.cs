using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>All listeners and connections (RFC 3261 18): owns the sockets, reads and writes whole messages.</summary>
public sealed partial class SipTransport : IAsyncDisposable
{
    private readonly SipTransportOptions options;
    private readonly ILogger<SipTransport> logger;
    private readonly List<SipCarrier> carriers;
    private readonly SourceLimiter limiter;
    private readonly LocalAddresses addresses = new();

    /// <summary>Listens at once.</summary>
    /// <param name="options">What to listen on.</param>
    /// <param name="time">For idle connections and rates.</param>
    /// <param name="logger">Hears of dropped messages and lost connections; nothing of a message's content.</param>
    /// <exception cref="SocketException">An address can't be listened on.</exception>
    public SipTransport(SipTransportOptions options, TimeProvider time, ILogger<SipTransport> logger)
        : this(options, time, logger, options.Listen.Select(SipCarrier (e) => e.Protocol == SipProtocol.Udp ? new UdpCarrier(e.Address) : new StreamCarrier(e, options, time, logger)))
    {
    }

    internal SipTransport(SipTransportOptions options, TimeProvider time, ILogger<SipTransport> logger, IEnumerable<SipCarrier> carriers)
    {
        (this.options, this.logger) = (options, logger);
        limiter = new(options.MessagesPerSecond, options.Trusted, time);
        this.carriers = [.. carriers];
        foreach (var carrier in this.carriers) carrier.Start(Arrive);
    }

    /// <summary>What we listen on, with the ports that were really taken.</summary>
    public IReadOnlyList<SipEndpoint> Listening => [.. carriers.Select(c => c.Local)];

    /// <summary>Sockets that are open.</summary>
    public int Sockets => carriers.Sum(c => c.Sockets);

    /// <summary>Takes each message that came; set by the transaction layer.</summary>
    internal Action<SipMessage>? Received { get; set; }

    /// <summary>Sees each message that came (false) or went (true), and the far end: for traces. Called on the thread that reads or sends.</summary>
    public Action<SipMessage, SipEndpoint, bool>? Traced { get; set; }

    /// <summary>Whether we listen on that protocol, without which nothing is sent over it either.</summary>
    public bool Carries(SipProtocol protocol) => carriers.Exists(c => c.Local.Protocol == protocol);

    /// <summary>What Via and Contact show for messages to that endpoint: host (IPv6 in brackets) and port.</summary>
    /// <exception cref="InvalidOperationException">We listen on nothing of that protocol and address family.</exception>
    public (string Host, int Port) SentBy(SipEndpoint remote)
    {
        var local = Find(remote)?.Local.Address
            ?? throw new InvalidOperationException($"Nothing listens on {remote.Protocol} for addresses like {remote.Address.Address}; add it to what is listened on.");
        var host = options.AdvertisedHost ?? addresses.Toward(remote.Address.Address, local.Address).ToString();
        return (host.Contains(':', StringComparison.Ordinal) && host[0] != '[' ? $"[{host}]" : host, local.Port);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var carrier in carriers) await carrier.DisposeAsync();
    }

    internal void Send(SipMessage message, SipEndpoint to, Action? failed)
    {
        Traced?.Invoke(message, to, true);
        Put(message, to, null, failed);
    }

    /// <summary>Sends a response the way its request came, or the way its Via says (RFC 3261 18.2.2).</summary>
    internal void Respond(SipResponse response, SipRequest request, Action? failed)
    {
        var to = ViaStamp.WayBack(request);
        Traced?.Invoke(response, to, true);
        Put(response, to, request.Flow, failed);
    }

    private void Put(SipMessage message, SipEndpoint to, SipFlow? flow, Action? failed)
    {
        var carrier = flow is null ? Find(to) : carriers.Find(c => c.Local.Protocol == to.Protocol && c.Local.Address.Equals(flow.Local)) ?? Find(to);
        if (carrier is null) failed?.Invoke();
        else carrier.Send(SipWriter.ToArray(message), to, flow, failed);
    }

    private SipCarrier? Find(SipEndpoint remote) =>
        carriers.Find(c => c.Local.Protocol == remote.Protocol && c.Local.Address.AddressFamily == remote.Address.AddressFamily);

    private void Arrive(byte[] octets, SipFlow flow)
    {
        if (!limiter.Allows(flow.Remote.Address.Address)) return;
        if (!SipParser.TryParse(octets, out var message, out var problem, options.Limits))
        {
            // Two empty lines keep a NAT's way open; they are no message.
            if (octets.Length > 4) LogDropped(logger, flow.Remote.Address, problem);
            return;
        }
        message.Flow = flow;
        Traced?.Invoke(message, flow.Remote, false);
        if (message is SipRequest request) ViaStamp.Apply(request, flow);
        Received?.Invoke(message);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A message of {Remote} was dropped: {Problem}")]
    private static partial void LogDropped(ILogger logger, IPEndPoint remote, string problem);
}
