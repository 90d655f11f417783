namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>One socket that we listen on, and the connections that came over it or were made beside it.</summary>
internal abstract class SipCarrier : IAsyncDisposable
{
    /// <summary>What it listens on, with the port that was really taken.</summary>
    public abstract SipEndpoint Local { get; }

    /// <summary>Sockets that are open, its own counted.</summary>
    public abstract int Sockets { get; }

    /// <summary>Begins to read; each message's octets are their own.</summary>
    public abstract void Start(Action<byte[], SipFlow> arrived);

    /// <summary>Sends without blocking.</summary>
    /// <param name="octets">One whole message.</param>
    /// <param name="to">Where to.</param>
    /// <param name="flow">For an answer: the way the request came, which is taken while it is open; else null.</param>
    /// <param name="failed">Called when it did not arrive, or its connection ended before an answer could come; perhaps later, on another thread.</param>
    public abstract void Send(byte[] octets, SipEndpoint to, SipFlow? flow, Action? failed);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
