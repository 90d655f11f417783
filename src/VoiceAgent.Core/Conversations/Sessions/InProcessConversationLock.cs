namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>Keeps the turns of one conversation apart within this process. Those who wait get their turn in the order they came.</summary>
/// <param name="time">The clock by which a wait times out.</param>
public sealed class InProcessConversationLock(TimeProvider time) : IConversationLock
{
    /// <summary>How long a turn waits for those before it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, Queue> _queues = new(StringComparer.Ordinal);

    /// <summary>How many conversations are held or waited for now.</summary>
    public int Count
    {
        get { lock (_queues) return _queues.Count; }
    }

    /// <inheritdoc/>
    public async Task<IAsyncDisposable> AcquireAsync(string conversationId, CancellationToken cancellationToken)
    {
        var queue = Join(conversationId);
        try
        {
            await WaitAsync(queue, cancellationToken).ConfigureAwait(false);
            return new Held(this, queue);
        }
        catch
        {
            Leave(queue);
            throw;
        }
    }

    private async Task WaitAsync(Queue queue, CancellationToken cancellationToken)
    {
        if (queue.Turn.Wait(0, cancellationToken)) return;
        using var late = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await queue.Turn.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Another turn held the conversation for more than {Patience.TotalSeconds} s.");
        }
    }

    private Queue Join(string conversationId)
    {
        lock (_queues)
        {
            if (!_queues.TryGetValue(conversationId, out var queue)) _queues[conversationId] = queue = new Queue(conversationId);
            queue.Members++;
            return queue;
        }
    }

    private void Leave(Queue queue)
    {
        lock (_queues)
        {
            if (--queue.Members > 0) return;
            _queues.Remove(queue.ConversationId);
        }

        queue.Turn.Dispose();
    }

    private sealed class Queue(string conversationId)
    {
        public string ConversationId { get; } = conversationId;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        // Who holds it and who waits; the last to leave takes the queue away.
        public int Members { get; set; }
    }

    private sealed class Held(InProcessConversationLock owner, Queue queue) : IAsyncDisposable
    {
        private int _released;

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _released, 1) == 1) return ValueTask.CompletedTask;
            queue.Turn.Release();
            owner.Leave(queue);
            return ValueTask.CompletedTask;
        }
    }
}
