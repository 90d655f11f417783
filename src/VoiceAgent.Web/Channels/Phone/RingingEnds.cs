using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>What an unanswered telephone call means for a planned one.</summary>
internal static class RingingEnds
{
    /// <summary>A telephone that is off or out of reach is tried again as one that nobody answers.</summary>
    public static Ringing Of(CallOutcome outcome) => outcome switch
    {
        CallOutcome.Busy => Ringing.Busy,
        CallOutcome.Declined => Ringing.Declined,
        CallOutcome.NoAnswer or CallOutcome.Unavailable or CallOutcome.Cancelled => Ringing.Unanswered,
        _ => Ringing.Failed,
    };
}
