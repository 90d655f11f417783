using VoiceAgent.Telephony.Sip.Dialogs;

namespace VoiceAgent.Telephony.Calls;

/// <summary>SIP's many status codes as few outcomes. A carrier's Q.850 cause (RFC 3326) is more exact than its status, so it comes first.</summary>
internal static class OutcomeTable
{
    /// <summary>The outcome of a session.</summary>
    public static CallOutcome Of(SessionEnd end) => end.Cause switch
    {
        EndCause.HungUp or EndCause.RemoteHungUp or EndCause.Replaced => CallOutcome.Answered,
        EndCause.TooLong or EndCause.Expired or EndCause.Broken => CallOutcome.Dropped,
        EndCause.RingTimeout => CallOutcome.NoAnswer,
        EndCause.Cancelled or EndCause.RemoteCancelled => CallOutcome.Cancelled,
        _ => (end.Q850 is { } cause ? OfCause(cause) : null) ?? OfStatus(end.Status),
    };

    /// <summary>The outcome of a final status.</summary>
    public static CallOutcome OfStatus(int status) => status switch
    {
        486 or 600 => CallOutcome.Busy,
        603 or 607 or 608 => CallOutcome.Declined,
        480 or 410 or 430 => CallOutcome.Unavailable,
        404 or 484 or 485 or 604 or 416 => CallOutcome.NotFound,
        408 => CallOutcome.NoAnswer,
        487 => CallOutcome.Cancelled,
        415 or 488 or 606 => CallOutcome.Incompatible,
        401 or 402 or 403 or 407 or 433 or 436 or 437 or 438 => CallOutcome.Forbidden,
        >= 500 and <= 599 => CallOutcome.TrunkFailed,
        _ => CallOutcome.Failed,
    };

    private static CallOutcome? OfCause(int q850) => q850 switch
    {
        1 or 2 or 3 or 28 => CallOutcome.NotFound,
        17 => CallOutcome.Busy,
        18 or 19 => CallOutcome.NoAnswer,
        20 or 27 => CallOutcome.Unavailable,
        21 => CallOutcome.Declined,
        34 or 38 or 41 or 42 or 44 => CallOutcome.TrunkFailed,
        _ => null,
    };
}
