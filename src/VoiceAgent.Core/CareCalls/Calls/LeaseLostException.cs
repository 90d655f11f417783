namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>A worker found that a call is no longer its own: it must hang up and change nothing.</summary>
/// <param name="callId">The call.</param>
public sealed class LeaseLostException(Guid callId) : Exception($"The lease of call {callId} is lost.")
{
    /// <summary>The call.</summary>
    public Guid CallId { get; } = callId;
}
