using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>Remembers endpoints that failed, so that for a while each request need not find out anew (RFC 3263 4.3).</summary>
internal sealed class FailedEndpoints(TimeProvider time, TimeSpan memory)
{
    private const int Most = 1000;

    private readonly Lock gate = new();
    private readonly Dictionary<SipEndpoint, long> failed = [];

    public void Mark(SipEndpoint endpoint)
    {
        lock (gate)
        {
            if (failed.Count >= Most) failed.Clear();
            failed[endpoint] = time.GetTimestamp();
        }
    }

    /// <summary>The same endpoints, those that failed lately last.</summary>
    public IEnumerable<SipEndpoint> Order(IReadOnlyList<SipEndpoint> endpoints)
    {
        lock (gate) return failed.Count == 0 || endpoints.Count < 2 ? endpoints : [.. endpoints.OrderBy(IsFailed)];
    }

    private bool IsFailed(SipEndpoint endpoint)
    {
        if (!failed.TryGetValue(endpoint, out var since)) return false;
        if (time.GetElapsedTime(since) < memory) return true;
        failed.Remove(endpoint);
        return false;
    }
}
