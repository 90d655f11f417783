using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Web.Channels.Activities;

namespace VoiceAgent.Web.Channels;

/// <summary>
/// Runs a turn in up to three tries, which is safe because a turn is done once an activity, and then says that it failed:
/// nobody may be left without an answer, least of all when the channel has been told already that the activity was taken.
/// </summary>
internal sealed partial class PatientTurns(TurnFunction run, TimeProvider time, ILogger<PatientTurns> logger)
{
    private const int Tries = 3;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(300);

    /// <summary>The turn's result, or the apology.</summary>
    /// <exception cref="OperationCanceledException">The service is stopping: the activity is not answered.</exception>
    internal async Task<TurnResult> RunAsync(Inbound inbound, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await run(inbound, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                TurnFailed(failure, inbound.Channel, attempt);
                if (attempt == Tries) return ActivityTurns.Failed(inbound);
            }

            await Task.Delay(BetweenTries, time, cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "A turn on channel {Channel} failed (try {Attempt})")]
    private partial void TurnFailed(Exception failure, string channel, int attempt);
}
