using Microsoft.Extensions.Logging;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>
/// Runs what is posted one after another. The thread that finds the queue idle runs it there and then, so no thread is held, nothing waits for a
/// lock while a message is sent, and what comes back meanwhile is taken in turn.
/// </summary>
internal sealed partial class SerialQueue(ILogger logger)
{
    private readonly Queue<Action> _waiting = new();
    private bool _running;

    /// <summary>Runs <paramref name="work"/> now, or after what is running.</summary>
    public void Post(Action work)
    {
        lock (_waiting)
        {
            _waiting.Enqueue(work);
            if (_running) return;
            _running = true;
        }
        while (Next() is { } next) Run(next);
    }

    private Action? Next()
    {
        lock (_waiting)
        {
            if (_waiting.TryDequeue(out var work)) return work;
            _running = false;
            return null;
        }
    }

    private void Run(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogFault(logger, fault.GetType().Name, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of a session failed ({Fault}); the session goes on")]
    private static partial void LogFault(ILogger logger, string fault, Exception exception);
}
