using VoiceAgent.Telephony.Sip.Authentication;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transactions;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.UserAgents;

/// <summary>
/// One request and what is answered to it. A challenge is answered by itself, with a new request (RFC 3261 22.2); silence comes as 408, an
/// unreachable server as 503 (RFC 3261 8.1.3.1), so that whoever asked has only statuses to look at.
/// </summary>
internal sealed class Exchange : IClientTransactionUser
{
    private const int MostChallenges = 3;

    private readonly SipStack _stack;
    private readonly Func<SipRequest> _next;
    private readonly IReadOnlyList<SipEndpoint> _endpoints;
    private readonly Action<Exchange, SipResponse> _answered;
    private int _challenges;
    private bool _over;

    private Exchange(SipStack stack, Func<SipRequest> next, IReadOnlyList<SipEndpoint> endpoints, Action<Exchange, SipResponse> answered)
    {
        (_stack, _next, _endpoints, _answered) = (stack, next, endpoints, answered);
        Request = next();
    }

    /// <summary>The request last sent.</summary>
    public SipRequest Request { get; private set; }

    /// <summary>Its transaction; null: it was never sent.</summary>
    public ClientTransaction? Transaction { get; private set; }

    /// <summary>Sends a request.</summary>
    /// <param name="stack">What it is sent through.</param>
    /// <param name="next">Makes the request, and again with the next number when it is challenged.</param>
    /// <param name="endpoints">Where to, the best first; none counts as unreachable.</param>
    /// <param name="answered">Hears every response but challenges that were answered.</param>
    public static Exchange Send(SipStack stack, Func<SipRequest> next, IReadOnlyList<SipEndpoint> endpoints, Action<Exchange, SipResponse> answered)
    {
        var exchange = new Exchange(stack, next, endpoints, answered);
        exchange.Send();
        return exchange;
    }

    /// <summary>Takes an INVITE back; its end is still heard.</summary>
    public void Cancel(string? reason) => Transaction?.Cancel(reason);

    /// <inheritdoc/>
    public void OnResponse(ClientTransaction transaction, SipResponse response)
    {
        if (transaction != Transaction || (_over && !response.IsSuccess)) return;
        if (response.Status is 401 or 407 && TryAuthenticate(response)) return;
        _over |= response.IsFinal;
        _answered(this, response);
    }

    /// <inheritdoc/>
    public void OnTimeout(ClientTransaction transaction) => Fail(transaction, 408);

    /// <inheritdoc/>
    public void OnTransportError(ClientTransaction transaction) => Fail(transaction, 503);

    private void Send()
    {
        if (_endpoints.Count > 0) Transaction = _stack.Layer.Send(Request, new(_endpoints), this);
        else _stack.Queue.Post(() => Fail(null, 503));
    }

    private bool TryAuthenticate(SipResponse challenge)
    {
        if (_stack.Digest is not { } digest || ++_challenges > MostChallenges || IsRefusal(challenge)) return false;
        var again = _next();
        again.Headers.CopyFrom(Request.Headers, HeaderNames.Authorization);
        again.Headers.CopyFrom(Request.Headers, HeaderNames.ProxyAuthorization);
        if (!digest.TryAnswer(again, challenge)) return false;
        Request = again;
        Send();
        return true;
    }

    /// <summary>Whether a realm that was answered asks again although the nonce was not stale: then the credentials are wrong (RFC 7616 3.3).</summary>
    private bool IsRefusal(SipResponse challenge)
    {
        var (asks, answers) = challenge.Status == 407
            ? (HeaderNames.ProxyAuthenticate, HeaderNames.ProxyAuthorization)
            : (HeaderNames.WwwAuthenticate, HeaderNames.Authorization);
        var answered = Digests(Request, answers).Select(d => d["realm"]).ToHashSet();
        return Digests(challenge, asks).Any(d => answered.Contains(d["realm"]) && !"true".Equals(d["stale"], StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<DigestFields> Digests(SipMessage message, string header)
    {
        foreach (var field in message.Headers)
            if (field.Is(header) && DigestFields.Read(field.Value.Span) is { } digest) yield return digest;
    }

    private void Fail(ClientTransaction? transaction, int status)
    {
        if (transaction != Transaction || _over) return;
        _over = true;
        _answered(this, SipResponse.To(Request, status));
    }
}
