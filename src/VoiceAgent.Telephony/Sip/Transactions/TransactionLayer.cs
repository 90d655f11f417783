using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>Transactions over the transports (RFC 3261 17): matches messages to them and gives the rest to the user agent, all on one <see cref="SipQueue"/>.</summary>
public sealed partial class TransactionLayer : IDisposable
{
    private readonly ILogger<TransactionLayer> logger;
    private readonly ServerTransactions servers;
    private readonly Dictionary<string, ClientMachine> clients = [];
    private int liveClients;

    /// <summary>Takes over what the transports receive.</summary>
    public TransactionLayer(SipTransport transport, TimeProvider time, ILogger<TransactionLayer> logger, SipTimings? timings = null)
    {
        (Transport, this.logger, Timings) = (transport, logger, timings ?? SipTimings.Default);
        Queue = new(exception => LogFault(this.logger, exception));
        Timers = new(time, Queue);
        Failed = new(time, Timings.FailedEndpoint);
        servers = new(this);
        transport.Received = message => Queue.Post(() => Receive(message));
    }

    /// <summary>Where all work runs; dialogs share it.</summary>
    public SipQueue Queue { get; }

    /// <summary>Timers for the layers above too.</summary>
    public SipTimers Timers { get; }

    /// <summary>The basic times.</summary>
    public SipTimings Timings { get; }

    /// <summary>The transports below.</summary>
    public SipTransport Transport { get; }

    /// <summary>Transactions that aren't over.</summary>
    public int Live => Volatile.Read(ref liveClients) + servers.Live;

    /// <summary>Takes each new request but ACK and CANCEL; it must answer, at the latest when it ends. Faulty and merged ones were answered already.</summary>
    public Action<ServerTransaction>? OnRequest { get; set; }

    /// <summary>Takes each ACK that belongs to a 2xx (RFC 3261 13.3.1.4).</summary>
    public Action<SipRequest>? OnAck { get; set; }

    /// <summary>Takes each response that belongs to no transaction: 2xx of other forks and repeated ones (RFC 3261 13.2.2.4).</summary>
    public Action<SipResponse>? OnStrayResponse { get; set; }

    /// <summary>Endpoints that failed lately.</summary>
    internal FailedEndpoints Failed { get; }

    /// <summary>
    /// Sends a request. The layer adds Via, and Max-Forwards when it is missing; the rest of the header is the caller's. Fails over to the target's
    /// next endpoint on 503, timeout and transport error, each time with a new branch (RFC 3263 4.3). The request must not be changed afterwards.
    /// </summary>
    public ClientTransaction Send(SipRequest request, SipTarget target, IClientTransactionUser user)
    {
        var transaction = new ClientTransaction(this, request, new(Failed.Order(target.Endpoints)), user);
        Queue.Post(transaction.Start);
        return transaction;
    }

    /// <summary>Sends an ACK for a 2xx (RFC 3261 13.2.2.4): a transaction by itself, never answered.</summary>
    public void SendAck(SipRequest ack, SipTarget target)
    {
        var endpoint = Failed.Order(target.Endpoints).First();
        Queue.Post(() => Transmit(Prepare(ack, endpoint), endpoint, null));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Transport.Received = null;
        Timers.Dispose();
    }

    /// <summary>A copy with our Via on top, as it goes to that endpoint.</summary>
    internal SipRequest Prepare(SipRequest request, SipEndpoint endpoint)
    {
        var copy = request.Clone();
        if (!copy.Headers.Has(HeaderNames.MaxForwards)) copy.Headers.Prepend(HeaderNames.MaxForwards, "70");
        var (host, port) = Transport.SentBy(endpoint);
        var parameters = SipParameters.None.With(ParameterNames.RPort, null).With(ParameterNames.Branch, Branches.New());
        copy.Headers.Prepend(new Via(endpoint.Protocol.ToString().ToUpperInvariant(), host, port, parameters));
        return copy;
    }

    internal void Add(ClientMachine machine)
    {
        clients[machine.Key] = machine;
        Volatile.Write(ref liveClients, clients.Count);
        machine.Start();
    }

    internal bool Remove(ClientMachine machine)
    {
        var removed = clients.Remove(machine.Key);
        Volatile.Write(ref liveClients, clients.Count);
        return removed;
    }

    internal void Remove(ServerMachine machine) => servers.Remove(machine);

    /// <summary>A CANCEL has a transaction of its own, whose answer nobody waits for.</summary>
    internal void SendCancel(SipRequest cancel, SipEndpoint endpoint) =>
        Add(new NonInviteClientMachine(this, new ClientTransaction(this, cancel, new([endpoint]), null), cancel, endpoint));

    internal void Transmit(SipRequest request, SipEndpoint endpoint, Action? failed) => Transport.Send(request, endpoint, OnQueue(failed));

    internal void Transmit(SipResponse response, SipRequest request, Action? failed) => Transport.Respond(response, request, OnQueue(failed));

    /// <summary>A To tag that stays the same however often the request comes.</summary>
    internal string TagOf(SipRequest request) => servers.TagOf(request);

    private Action? OnQueue(Action? failed) => failed is null ? null : () => Queue.Post(failed);

    private void Receive(SipMessage message)
    {
        var fault = SipStructure.Verify(message);
        if (message is SipRequest request) servers.Receive(request, fault);
        else if (fault is null) Receive((SipResponse)message);
        else LogDropped(logger, fault.Reason);
    }

    private void Receive(SipResponse response)
    {
        // RFC 3261 8.1.3.3: a response with another Via below is not for us.
        if (response.Headers.Vias.Count > 1) LogDropped(logger, "It has more than one Via.");
        else if (clients.TryGetValue(TransactionKeys.Client(response.Headers.Via!.Branch, response.Headers.CSeq!.Value.Method), out var machine)) machine.Receive(response);
        else OnStrayResponse?.Invoke(response);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A piece of SIP work failed.")]
    private static partial void LogFault(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "A response was dropped: {Reason}")]
    private static partial void LogDropped(ILogger logger, string reason);
}
