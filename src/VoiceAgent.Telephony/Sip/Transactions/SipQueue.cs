namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>
/// Runs the work of one user agent piece by piece, never two at once, in the order it came: messages, timers, calls from outside.
/// So transactions and dialogs need no locks. Work given while none runs is run at once by the caller; else by whoever is at it.
/// </summary>
public sealed class SipQueue
{
    private readonly Lock gate = new();
    private readonly Queue<Action> waiting = new();
    private readonly Action<Exception> failed;
    private bool isRunning;

    /// <summary>An empty queue.</summary>
    /// <param name="failed">Hears what a piece of work threw; the queue goes on.</param>
    public SipQueue(Action<Exception> failed) => this.failed = failed;

    /// <summary>Runs a piece of work, now or after what is before it. It must not block.</summary>
    public void Post(Action work)
    {
        lock (gate)
        {
            if (isRunning)
            {
                waiting.Enqueue(work);
                return;
            }
            isRunning = true;
        }
        for (var next = work; next is not null; next = Next()) Run(next);
    }

    private Action? Next()
    {
        lock (gate)
        {
            if (waiting.TryDequeue(out var next)) return next;
            isRunning = false;
            return null;
        }
    }

    private void Run(Action work)
    {
        try
        {
            work();
        }
#pragma warning disable CA1031 // One call's fault must not stop the others' work; it is reported.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failed(exception);
        }
    }
}
