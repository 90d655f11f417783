using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Sip.Authentication;
using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.UserAgents;

/// <summary>What every session stands on: transactions with their queue and timers, the way to other hosts, the table of sessions.</summary>
/// <param name="Layer">Transactions.</param>
/// <param name="Resolver">Finds the endpoints of a URI.</param>
/// <param name="Sessions">The sessions that are up.</param>
/// <param name="Digest">Answers challenges; null: nothing does.</param>
/// <param name="Logger">For what goes wrong.</param>
internal sealed record SipStack(TransactionLayer Layer, ISipResolver Resolver, SessionTable Sessions, DigestClient? Digest, ILogger Logger)
{
    public SipQueue Queue => Layer.Queue;

    public SipTimers Timers => Layer.Timers;

    /// <summary>A tag or Call-ID that nobody can guess (RFC 3261 19.3).</summary>
    public static string NewToken() => RandomNumberGenerator.GetHexString(20, lowercase: true);

    /// <summary>How that endpoint reaches us (RFC 3261 8.1.1.8).</summary>
    public NameAddress Contact(SipEndpoint remote, string? user)
    {
        var (host, port) = Layer.Transport.SentBy(remote);
        var uri = new SipUri(user, host, port);
        return new(remote.Protocol == SipProtocol.Udp ? uri : uri.With("transport", remote.Protocol == SipProtocol.Tcp ? "tcp" : "tls"));
    }

    /// <summary>Finds where to send, trying the hops in order, and goes on with it on the queue: at once when no name has to be looked up.</summary>
    public void Find(IReadOnlyList<SipUri> hops, Action<IReadOnlyList<SipEndpoint>> then)
    {
        var finding = ResolveAllAsync(hops);
        if (finding.IsCompletedSuccessfully) then(finding.Result);
        else _ = ContinueAsync(finding, then);
    }

    private async Task<IReadOnlyList<SipEndpoint>> ResolveAllAsync(IReadOnlyList<SipUri> hops)
    {
        var found = new List<SipEndpoint>();
        foreach (var hop in hops) found.AddRange(await Resolver.ResolveAsync(hop, CancellationToken.None));
        return found;
    }

    private async Task ContinueAsync(Task<IReadOnlyList<SipEndpoint>> finding, Action<IReadOnlyList<SipEndpoint>> then)
    {
        // A name that cannot be looked up leaves nowhere to go, which the caller treats as a failed transport.
        await ((Task)finding).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Queue.Post(() => then(finding.IsCompletedSuccessfully ? finding.Result : []));
    }
}
