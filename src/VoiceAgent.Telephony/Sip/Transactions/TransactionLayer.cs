using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>Transactions over the transports (RFC 3261 17): matches messages to them and gives the rest to the user agent, all on one <see cref="SipQueue"/>.</summary>
public sealed class TransactionLayer : IDisposable
{
    /// <summary>Takes over what the transports receive.</summary>
    public TransactionLayer(SipTransport transport, TimeProvider time, ILogger<TransactionLayer> logger, SipTimings? timings = null) =>
        throw new NotImplementedException();

    /// <summary>Where all work runs; dialogs share it.</summary>
    public SipQueue Queue => throw new NotImplementedException();

    /// <summary>Timers for the layers above too.</summary>
    public SipTimers Timers => throw new NotImplementedException();

    /// <summary>The basic times.</summary>
    public SipTimings Timings => throw new NotImplementedException();

    /// <summary>The transports below.</summary>
    public SipTransport Transport => throw new NotImplementedException();

    /// <summary>Transactions that aren't over.</summary>
    public int Live => throw new NotImplementedException();

    /// <summary>Takes each new request but ACK and CANCEL; it must answer, at the latest when it ends. Faulty and merged ones were answered already.</summary>
    public Action<ServerTransaction>? OnRequest { get; set; }

    /// <summary>Takes each ACK that belongs to a 2xx (RFC 3261 13.3.1.4).</summary>
    public Action<SipRequest>? OnAck { get; set; }

    /// <summary>Takes each response that belongs to no transaction: 2xx of other forks and repeated ones (RFC 3261 13.2.2.4).</summary>
    public Action<SipResponse>? OnStrayResponse { get; set; }

    /// <summary>
    /// Sends a request. The layer adds Via, and Max-Forwards when it is missing; the rest of the header is the caller's. Fails over to the target's
    /// next endpoint on 503, timeout and transport error, each time with a new branch (RFC 3263 4.3). The request must not be changed afterwards.
    /// </summary>
    public ClientTransaction Send(SipRequest request, SipTarget target, IClientTransactionUser user) => throw new NotImplementedException();

    /// <summary>Sends an ACK for a 2xx (RFC 3261 13.2.2.4): a transaction by itself, never answered.</summary>
    public void SendAck(SipRequest ack, SipTarget target) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
