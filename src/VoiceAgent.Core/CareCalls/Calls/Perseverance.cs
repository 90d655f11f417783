using NodaTime;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>
/// Does again what failed, a little later each time. For work that may be done twice without harm: a turn with its activity
/// id, an alert of one kind, a save.
/// </summary>
/// <param name="time">The clock that the pauses are taken by.</param>
internal sealed class Perseverance(TimeProvider time)
{
    // Together under two seconds: somebody waits on the line.
    private static readonly Duration[] Pauses = [Duration.FromMilliseconds(200), Duration.FromMilliseconds(500), Duration.FromSeconds(1)];

    /// <summary>Does the work, and up to three times again. A lost lease and a cancelled token are not tried against.</summary>
    /// <exception cref="Exception">Whatever the last try threw.</exception>
    public async Task<T> DoAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        foreach (var pause in Pauses)
        {
            try
            {
                return await work(cancellationToken);
            }
            catch (Exception e) when (e is not LeaseLostException && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(pause.ToTimeSpan(), time, cancellationToken);
            }
        }

        return await work(cancellationToken);
    }

    /// <summary>The same for work without a result.</summary>
    /// <exception cref="Exception">Whatever the last try threw.</exception>
    public Task DoAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken) =>
        DoAsync(
            async token =>
            {
                await work(token);
                return true;
            },
            cancellationToken);
}
