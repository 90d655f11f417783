using System.Collections.Concurrent;
using System.Net;

namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>Counts messages of each address, second by second, so that one that floods us is heard no more than others.</summary>
internal sealed class SourceLimiter(int perSecond, IEnumerable<IPAddress> trusted, TimeProvider time)
{
    // Forgetting all costs a flooder's second, not memory.
    private const int MostAddresses = 10_000;

    private readonly HashSet<IPAddress> exempt = [.. trusted];
    private readonly ConcurrentDictionary<IPAddress, Window> windows = new();

    public bool Allows(IPAddress address)
    {
        if (exempt.Contains(address)) return true;
        if (windows.Count >= MostAddresses) windows.Clear();
        return windows.GetOrAdd(address, static _ => new()).Count(time) <= perSecond;
    }

    private sealed class Window
    {
        private readonly Lock gate = new();
        private long second = -1;
        private int count;

        public int Count(TimeProvider time)
        {
            lock (gate)
            {
                var now = time.GetTimestamp() / time.TimestampFrequency;
                if (now != second) (second, count) = (now, 0);
                return ++count;
            }
        }
    }
}
