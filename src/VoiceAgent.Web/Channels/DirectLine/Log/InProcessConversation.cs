namespace VoiceAgent.Web.Channels.DirectLine.Log;

/// <summary>One conversation of the in-process log; every member is safe to call at once with any other.</summary>
internal sealed class InProcessConversation(long start, int keep)
{
    private readonly Lock _gate = new();
    private readonly List<LogEntry> _entries = [];
    private readonly Dictionary<string, long> _places = [];
    private readonly List<PendingAnswer> _pending = [];
    private readonly List<LogSubscription> _subscriptions = [];
    private long _end = start;
    private bool _known;
    private bool _ended;
    private long _touchedAt;

    internal long TouchedAt => Volatile.Read(ref _touchedAt);

    internal InProcessConversation Touch(long timestamp)
    {
        Volatile.Write(ref _touchedAt, timestamp);
        return this;
    }

    internal bool Open(PendingAnswer? opening)
    {
        lock (_gate)
        {
            if (_known) return false;
            _known = true;
            if (opening is not null) _pending.Add(opening);
            return true;
        }
    }

    internal LogState State()
    {
        lock (_gate) return new(_known, _ended, _end, _pending.Count > 0);
    }

    internal Appended Append(LogEntry entry, string? awaiting)
    {
        lock (_gate)
        {
            if (_places.TryGetValue(entry.Id, out var place)) return new(place, false);
            _known = true;
            _entries.Add(entry);
            _places[entry.Id] = ++_end;
            if (awaiting is not null) _pending.Add(new(entry.Id, awaiting));
            Trim();
            Wake(LogSignal.Appended);
            return new(_end, true);
        }
    }

    internal LogPage Read(long after, int limit)
    {
        lock (_gate)
        {
            var first = _end - _entries.Count;
            var skip = (int)Math.Clamp(after - first, 0, _entries.Count);
            var taken = _entries.Skip(skip).Take(limit).Select(entry => entry.Json).ToArray();
            return new(taken, first + skip + taken.Length);
        }
    }

    internal IReadOnlyList<PendingAnswer> Pending()
    {
        lock (_gate) return [.. _pending];
    }

    internal void Answered(PendingAnswer pending)
    {
        lock (_gate) _pending.Remove(pending);
    }

    internal void End()
    {
        lock (_gate) _known = _ended = true;
    }

    internal LogSubscription Subscribe()
    {
        var subscription = new LogSubscription(Unsubscribe);
        lock (_gate) _subscriptions.Add(subscription);
        return subscription;
    }

    internal void Wake(LogSignal signal)
    {
        lock (_gate) _subscriptions.ForEach(subscription => subscription.Signal(signal));
    }

    private void Trim()
    {
        if (_entries.Count <= keep) return;
        _places.Remove(_entries[0].Id);
        _entries.RemoveAt(0);
    }

    private ValueTask Unsubscribe(LogSubscription subscription)
    {
        lock (_gate) _subscriptions.Remove(subscription);
        return ValueTask.CompletedTask;
    }
}
