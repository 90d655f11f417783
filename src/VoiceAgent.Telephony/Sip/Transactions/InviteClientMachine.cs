using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>An INVITE sent to one endpoint (RFC 3261 17.1.1, with the state Accepted of RFC 6026 7.2).</summary>
internal sealed class InviteClientMachine(TransactionLayer layer, ClientTransaction owner, SipRequest request, SipEndpoint endpoint)
    : ClientMachine(layer, owner, request, endpoint)
{
    // RFC 3261 17.1.1.2: timer D is at least 32 seconds.
    private static readonly TimeSpan TimerD = TimeSpan.FromSeconds(32);

    private State state = State.Calling;
    private TimeSpan timerA;
    private SipRequest? ack;

    private enum State
    {
        Calling,
        Proceeding,
        Completed,
        Accepted,
    }

    public override void Start()
    {
        timerA = Timings.T1;
        Limit(Timings.Longest, TimeOut);
        if (!IsReliable) Repeat(timerA, OnTimerA);
        Transmit();
    }

    protected override void OnResponse(SipResponse response)
    {
        if (state is State.Completed) Acknowledge(response);
        else if (state is State.Accepted) PassSuccess(response);
        else if (response.IsProvisional) Proceed(response);
        else if (response.IsSuccess) Accept(response);
        else Complete(response);
    }

    private void OnTimerA()
    {
        Transmit();
        timerA *= 2;
        Repeat(timerA, OnTimerA);
    }

    private void Proceed(SipResponse response)
    {
        state = State.Proceeding;
        StopTimers();
        Owner.OnResponse(this, response);
    }

    private void Accept(SipResponse response)
    {
        state = State.Accepted;
        Linger(Timings.Longest);
        Owner.OnResponse(this, response);
    }

    private void PassSuccess(SipResponse response)
    {
        if (response.IsSuccess) Owner.OnResponse(this, response);
    }

    private void Complete(SipResponse response)
    {
        state = State.Completed;
        Acknowledge(response);
        Linger(IsReliable ? TimeSpan.Zero : TimerD);
        Owner.OnResponse(this, response);
    }

    private void Acknowledge(SipResponse response)
    {
        if (response.Status < 300) return;
        ack ??= Companions.Ack(Request, response);
        Layer.Transmit(ack, Endpoint, null);
    }
}
