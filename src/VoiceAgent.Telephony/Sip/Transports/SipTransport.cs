using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>All listeners and connections (RFC 3261 18): owns the sockets, reads and writes whole messages.</summary>
public sealed class SipTransport : IAsyncDisposable
{
    /// <summary>Listens at once.</summary>
    /// <param name="options">What to listen on.</param>
    /// <param name="time">For idle connections and rates.</param>
    /// <param name="logger">Hears of dropped messages and lost connections; nothing of a message's content.</param>
    public SipTransport(SipTransportOptions options, TimeProvider time, ILogger<SipTransport> logger) => throw new NotImplementedException();

    /// <summary>What we listen on, with the ports that were really taken.</summary>
    public IReadOnlyList<SipEndpoint> Listening => throw new NotImplementedException();

    /// <summary>Takes each message that came; set by the transaction layer.</summary>
    internal Action<SipMessage>? Received { get; set; }

    /// <summary>Sees each message that came (false) or went (true), and the far end: for traces. Called on the thread that reads or sends.</summary>
    public Action<SipMessage, SipEndpoint, bool>? Traced { get; set; }

    /// <summary>What Via and Contact show for messages to that endpoint: host (IPv6 in brackets) and port.</summary>
    public (string Host, int Port) SentBy(SipEndpoint remote) => throw new NotImplementedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
