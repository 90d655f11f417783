namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>How an attempt ended.</summary>
/// <param name="State">The end state.</param>
/// <param name="Outcome">What the dialog called it (<c>completed</c>, <c>callback</c>, <c>opted-out</c> …), or null.</param>
public sealed record CallEnd(CallState State, string? Outcome)
{
    /// <summary>
    /// The end of a talk. Somebody who answered and never spoke is not somebody who did not answer: a person looks into it.
    /// </summary>
    public static CallEnd Of(bool spoke, string? outcome)
    {
        if (!spoke) return new(CallState.AnsweredSilent, outcome);
        return new(
            outcome switch
            {
                "completed" => CallState.Completed,
                "wrong-person" => CallState.WrongPerson,
                _ => CallState.Partial,
            },
            outcome);
    }

    /// <summary>The end of a ringing that nobody took up.</summary>
    public static CallEnd Of(Ringing ringing) => new(
        ringing switch
        {
            Ringing.Unanswered => CallState.Unanswered,
            Ringing.Busy => CallState.Busy,
            Ringing.Declined => CallState.Declined,
            Ringing.Voicemail => CallState.Voicemail,
            _ => CallState.Failed,
        },
        null);
}
