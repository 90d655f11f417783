using System.Threading.Channels;

namespace VoiceAgent.Web.Channels.DirectLine.Log;

/// <summary>Why a subscriber is woken.</summary>
public enum LogSignal
{
    /// <summary>Read on: there may be more.</summary>
    Appended,

    /// <summary>An answer is being written.</summary>
    Typing,
}

/// <summary>
/// Wakes one subscriber. Few signals are kept: whichever comes, the subscriber first reads on, so a dropped one loses nothing.
/// </summary>
public sealed class LogSubscription : IAsyncDisposable
{
    private readonly Channel<LogSignal> _signals = Channel.CreateBounded<LogSignal>(
        new BoundedChannelOptions(8) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly Func<LogSubscription, ValueTask> _end;

    /// <summary>A subscription that is ended by what is given.</summary>
    public LogSubscription(Func<LogSubscription, ValueTask> end) => _end = end;

    /// <summary>Waits for the next signal.</summary>
    public ValueTask<LogSignal> WaitAsync(CancellationToken cancellationToken) => _signals.Reader.ReadAsync(cancellationToken);

    /// <summary>Ends it.</summary>
    public ValueTask DisposeAsync() => _end(this);

    /// <summary>Wakes the subscriber.</summary>
    internal void Signal(LogSignal signal) => _signals.Writer.TryWrite(signal);
}
