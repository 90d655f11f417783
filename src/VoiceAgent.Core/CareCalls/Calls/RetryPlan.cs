using NodaTime;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>Whether and when a call that reached nobody is tried again.</summary>
public static class RetryPlan
{
    private static readonly HashSet<CallState> ReachedNobody =
        [CallState.Unanswered, CallState.Busy, CallState.Declined, CallState.Voicemail, CallState.Failed];

    /// <summary>
    /// When the next try is due, or null when there is none: somebody was reached, the tries are used up, or the window
    /// would have closed by then. Without a next try the call goes to a person.
    /// </summary>
    public static Instant? NextTry(Call call, CallState outcome, Instant now)
    {
        if (!ReachedNobody.Contains(outcome) || call.Attempts.Count(Counts) >= call.Tries) return null;
        var next = now + Duration.FromMinutes(call.RetryMinutes);
        return next < call.WindowEndsAt ? next : null;
    }


    // One that the service itself cut off is nobody's missed call.
    private static bool Counts(CallAttempt attempt) => attempt.Outcome != CallState.Cancelled;
}
