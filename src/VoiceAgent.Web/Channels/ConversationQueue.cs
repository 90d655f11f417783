namespace VoiceAgent.Web.Channels;

/// <summary>
/// Runs the work of each conversation one after the other, in the order it was given, and different conversations side by side.
/// Work goes on when the request that brought it is gone; at shutdown it is waited for.
/// </summary>
public sealed class ConversationQueue : IHostedService, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _tails = [];
    private readonly CancellationTokenSource _givenUp = new();

    /// <summary>Queues work behind what the conversation has already; the task ends, or fails, with the work.</summary>
    /// <param name="conversationId">Whose order it keeps.</param>
    /// <param name="work">Gets a token that is cancelled when the service can wait no longer.</param>
    public Task RunAsync(string conversationId, Func<CancellationToken, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (_gate)
        {
            var before = _tails.GetValueOrDefault(conversationId, Task.CompletedTask);
            var task = AfterAsync(before, work);
            _tails[conversationId] = task;
            _ = ForgetAsync(conversationId, task);
            return task;
        }
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Waits for the work under way, and cancels it when the host's time for stopping is over.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] under;
        lock (_gate) under = [.. _tails.Values];
        await Task.WhenAll(under).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _givenUp.CancelAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => _givenUp.Dispose();

    private async Task AfterAsync(Task before, Func<CancellationToken, Task> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        await work(_givenUp.Token);
    }

    private async Task ForgetAsync(string conversationId, Task task)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_gate)
        {
            if (_tails.GetValueOrDefault(conversationId) == task) _tails.Remove(conversationId);
        }
    }
}
