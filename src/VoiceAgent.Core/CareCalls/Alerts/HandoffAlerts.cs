using VoiceAgent.Core.Conversations.Handoffs;

namespace VoiceAgent.Core.CareCalls.Alerts;

/// <summary>Puts a chat's hand-offs on the board where staff see the alerts of calls.</summary>
internal sealed class HandoffAlerts(IAlertBoard board, TimeProvider time) : IHandoffDesk
{
    /// <inheritdoc/>
    public Task TellAsync(HandoffNote note, CancellationToken cancellationToken) => board.RaiseAsync(
        new Alert
        {
            Id = Guid.NewGuid(),
            ConversationId = note.ConversationId,
            Kind = note.Kind,
            Severity = note.Severity,
            Evidence = note.Evidence,
            RaisedAt = time.InstantNow(),
        },
        cancellationToken);
}
