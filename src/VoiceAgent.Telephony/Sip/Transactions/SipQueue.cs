namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>
/// Runs the work of one user agent piece by piece, never two at once, in the order it came: messages, timers, calls from outside.
/// So transactions and dialogs need no locks. Work given while none runs is run at once by the caller; else by whoever is at it.
/// </summary>
public sealed class SipQueue
{
    /// <summary>Runs a piece of work, now or after what is before it. It must not block.</summary>
    public void Post(Action work) => throw new NotImplementedException();
}
