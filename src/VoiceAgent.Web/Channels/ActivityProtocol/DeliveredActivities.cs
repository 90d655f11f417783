namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>
/// Remembers which activities' replies this process has sent, so that a channel which sends an activity again
/// because the answer took long does not make the person read it twice. Bounded: the oldest are forgotten.
/// </summary>
internal sealed class DeliveredActivities
{
    private const int Kept = 10_000;

    private readonly Lock _gate = new();
    private readonly HashSet<(string, string)> _known = [];
    private readonly Queue<(string, string)> _order = new();

    /// <summary>Whether the replies to it have been sent.</summary>
    internal bool Contains(string conversationId, string activityId)
    {
        lock (_gate) return _known.Contains((conversationId, activityId));
    }

    /// <summary>The replies to it have been sent.</summary>
    internal void Add(string conversationId, string activityId)
    {
        lock (_gate)
        {
            if (!_known.Add((conversationId, activityId))) return;
            _order.Enqueue((conversationId, activityId));
            if (_order.Count > Kept) _known.Remove(_order.Dequeue());
        }
    }
}
