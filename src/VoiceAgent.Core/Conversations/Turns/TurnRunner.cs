namespace VoiceAgent.Core.Conversations.Turns;

/// <summary>The one way that a turn takes, whatever the channel.</summary>
public sealed class TurnRunner
{
    /// <summary>Runs a turn.</summary>
    public Task<TurnResult> RunAsync(Inbound inbound, CancellationToken cancellationToken) => throw new NotSupportedException();
}
