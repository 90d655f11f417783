using VoiceAgent.Telephony.Calls.Safety;

namespace VoiceAgent.Telephony.Calls;

/// <summary>How and why a call ended.</summary>
/// <param name="Outcome">What it means.</param>
/// <param name="Status">The SIP status that ended it before it was answered, or that stands for what happened (408 for silence); 200 after an answered call.</param>
/// <param name="Reason">The far end's words, or ours; bounded, without numbers.</param>
/// <param name="ByUs">True: this side ended it.</param>
/// <param name="AnsweredAt">When it was answered; null: never.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Refusal">Why it was not tried, when it was not.</param>
public sealed record CallEnd(
    CallOutcome Outcome, int Status, string Reason, bool ByUs, DateTimeOffset? AnsweredAt, DateTimeOffset EndedAt, CallRefusal Refusal = CallRefusal.None)
{
    /// <summary>How long people could talk; zero when nobody answered.</summary>
    public TimeSpan Talked => AnsweredAt is { } answered ? EndedAt - answered : TimeSpan.Zero;
}
