using NodaTime;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Web.Api.Alerts;

/// <summary>An alert as the API gives it.</summary>
/// <param name="Id">The key.</param>
/// <param name="ResidentId">Whom it is about, or null.</param>
/// <param name="CallId">The call, or null.</param>
/// <param name="ConversationId">The conversation, or null.</param>
/// <param name="Kind">A signal's name, or what went wrong with a call.</param>
/// <param name="Severity">How soon.</param>
/// <param name="Evidence">The words that it rests on.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="AcknowledgedAt">When somebody took it.</param>
/// <param name="AcknowledgedBy">Who.</param>
/// <param name="ResolvedAt">When it was closed.</param>
/// <param name="Resolution">What was done.</param>
public sealed record AlertBody(
    Guid Id, Guid? ResidentId, Guid? CallId, string? ConversationId, string Kind, Severity Severity, string Evidence, Instant RaisedAt,
    Instant? AcknowledgedAt, string? AcknowledgedBy, Instant? ResolvedAt, string? Resolution)
{
    internal static AlertBody Of(Alert alert) => new(
        alert.Id, alert.ResidentId, alert.CallId, alert.ConversationId, alert.Kind, alert.Severity, alert.Evidence, alert.RaisedAt,
        alert.AcknowledgedAt, alert.AcknowledgedBy, alert.ResolvedAt, alert.Resolution);
}

/// <summary>How an alert was closed.</summary>
/// <param name="Resolution">What was done, 1 to 2,000 characters.</param>
public sealed record ResolutionBody(string? Resolution);
