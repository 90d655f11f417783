using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>An INVITE that came (RFC 3261 17.2.1, with the state Accepted of RFC 6026 7.1).</summary>
internal sealed class InviteServerMachine(TransactionLayer layer, SipRequest request, string key) : ServerMachine(layer, request, key)
{
    // RFC 3261 17.2.1: without another answer, 100 is due after this time.
    private static readonly TimeSpan TryingAfter = TimeSpan.FromMilliseconds(200);

    private State state = State.Proceeding;
    private SipTimer? repeat;
    private TimeSpan timerG;

    private enum State
    {
        Proceeding,
        Completed,
        Confirmed,
        Accepted,
    }

    public override void Start() => repeat = Layer.Timers.Start(TryingAfter, () => Transmit(SipResponse.To(Request, 100)));

    public override void Repeat()
    {
        // In Accepted the repetition of the 2xx is the user's, by its own clock (RFC 6026 7.1).
        if (Last is not null && state is State.Proceeding or State.Completed) Transmit(Last!);
    }

    public override void Respond(SipResponse response)
    {
        if (state is State.Accepted && response.IsSuccess) Transmit(response);
        if (state is not State.Proceeding) return;
        repeat?.Stop();
        if (response.IsSuccess) Accept();
        else if (response.IsFinal) Complete();
        Transmit(response);
    }

    /// <summary>An ACK came. True when it is the user's, since the answer was a 2xx.</summary>
    public bool Acknowledge()
    {
        if (state is State.Accepted) return true;
        if (state is State.Completed)
        {
            state = State.Confirmed;
            repeat?.Stop();
            Limit(IsReliable ? TimeSpan.Zero : Timings.T4, Terminate);
        }
        return false;
    }

    public override void Terminate()
    {
        repeat?.Stop();
        base.Terminate();
    }

    private void Accept()
    {
        state = State.Accepted;
        Limit(Timings.Longest, Terminate);
    }

    private void Complete()
    {
        state = State.Completed;
        timerG = Timings.T1;
        if (!IsReliable) repeat = Layer.Timers.Start(timerG, OnTimerG);
        Limit(Timings.Longest, OnTimerH);
    }

    private void OnTimerG()
    {
        Transmit(Last!);
        timerG = timerG * 2 > Timings.T2 ? Timings.T2 : timerG * 2;
        repeat = Layer.Timers.Start(timerG, OnTimerG);
    }

    private void OnTimerH()
    {
        Terminate();
        Failed?.Invoke();
    }
}
