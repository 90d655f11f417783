using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Raises the alerts of a call.</summary>
public sealed class CallAlerts(IAlertBoard board, TimeProvider time)
{
    /// <summary>Its window closed before it could be placed.</summary>
    public const string Missed = "call.missed";

    /// <summary>Nobody was reached on any try.</summary>
    public const string Unanswered = "call.unanswered";

    /// <summary>It could not be placed.</summary>
    public const string Failed = "call.failed";

    /// <summary>Answered, and nobody spoke.</summary>
    public const string Silent = "call.silent";

    /// <summary>It broke off in the middle through the service's own fault.</summary>
    public const string Interrupted = "call.interrupted";

    /// <summary>Somebody else answered: nobody has heard the resident.</summary>
    public const string WrongPerson = "call.wrong-person";

    /// <summary>Raises an alert for each signal that a person must know of.</summary>
    public async Task RaiseAsync(Call call, IEnumerable<Signal> signals, CancellationToken cancellationToken)
    {
        foreach (var signal in signals.Where(signal => signal.Severity >= Severity.Attention))
            await RaiseAsync(call, signal.Name, signal.Severity, signal.Evidence, cancellationToken);
    }

    /// <summary>Raises an alert of a kind for a person's list of the day.</summary>
    public Task RaiseAsync(Call call, string kind, string evidence, CancellationToken cancellationToken) =>
        RaiseAsync(call, kind, Severity.Attention, evidence, cancellationToken);

    /// <summary>The alert that an end of a call asks for, or null.</summary>
    public static string? KindOf(CallState end) => end switch
    {
        CallState.Missed => Missed,
        CallState.Unanswered or CallState.Busy or CallState.Declined or CallState.Voicemail => Unanswered,
        CallState.Failed => Failed,
        CallState.AnsweredSilent => Silent,
        CallState.WrongPerson => WrongPerson,
        _ => null,
    };

    private Task RaiseAsync(Call call, string kind, Severity severity, string evidence, CancellationToken cancellationToken)
    {
        var now = time.InstantNow();
        return board.RaiseAsync(
            new Alert
            {
                Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
                ResidentId = call.ResidentId,
                CallId = call.Id,
                ConversationId = call.ConversationId,
                Kind = kind,
                Severity = severity,
                Evidence = evidence,
                RaisedAt = now,
            },
            cancellationToken);
    }
}
