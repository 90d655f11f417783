using VoiceAgent.Telephony.Sip.Dialogs;

namespace VoiceAgent.Telephony.Calls;

/// <summary>The calls that are up. Safe for threads.</summary>
internal sealed class CallBook
{
    private readonly HashSet<PhoneCall> _calls = [];
    private TaskCompletionSource? _empty;

    public int Count
    {
        get
        {
            lock (_calls) return _calls.Count;
        }
    }

    public IReadOnlyCollection<PhoneCall> All
    {
        get
        {
            lock (_calls) return [.. _calls];
        }
    }

    public PhoneCall? Find(InviteSession session) => All.FirstOrDefault(c => c.Session == session);

    public void Add(PhoneCall call)
    {
        lock (_calls) _calls.Add(call);
    }

    public void Remove(PhoneCall call)
    {
        lock (_calls)
        {
            _calls.Remove(call);
            if (_calls.Count == 0) _empty?.TrySetResult();
        }
    }

    /// <summary>Completes when there is none (any more).</summary>
    public Task EmptyAsync()
    {
        lock (_calls)
        {
            if (_calls.Count == 0) return Task.CompletedTask;
            _empty ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _empty.Task;
        }
    }
}
