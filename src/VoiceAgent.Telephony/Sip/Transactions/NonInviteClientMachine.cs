using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>A request other than INVITE and ACK sent to one endpoint (RFC 3261 17.1.2).</summary>
internal sealed class NonInviteClientMachine(TransactionLayer layer, ClientTransaction owner, SipRequest request, SipEndpoint endpoint)
    : ClientMachine(layer, owner, request, endpoint)
{
    private TimeSpan timerE;
    private bool isProceeding;
    private bool isCompleted;

    public override void Start()
    {
        timerE = Timings.T1;
        Limit(Timings.Longest, TimeOut);
        if (!IsReliable) Repeat(timerE, OnTimerE);
        Transmit();
    }

    protected override void OnResponse(SipResponse response)
    {
        if (isCompleted) return;
        if (response.IsProvisional)
        {
            isProceeding = true;
        }
        else
        {
            isCompleted = true;
            Linger(IsReliable ? TimeSpan.Zero : Timings.T4);
        }
        Owner.OnResponse(this, response);
    }

    private void OnTimerE()
    {
        Transmit();
        timerE = isProceeding || timerE * 2 > Timings.T2 ? Timings.T2 : timerE * 2;
        Repeat(timerE, OnTimerE);
    }
}
