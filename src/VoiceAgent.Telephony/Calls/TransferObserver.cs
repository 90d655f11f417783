using VoiceAgent.Telephony.Sip.Dialogs;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Calls;

/// <summary>Watches the call that a REFER made us place: tells the far end how it goes, and when it is answered the call goes on there.</summary>
internal sealed class TransferObserver(PhoneCall call, OutgoingSession session, TransferAsked asked) : ISessionObserver
{
    public void OnProgress(SipResponse response, bool earlyMedia) => asked.Report(response.Status, ReasonHeader.Words(response.Reason));

    public void OnEstablished()
    {
        asked.Report(200, "OK");
        var old = call.Session;
        call.Follow(session);
        // Who transferred hangs up by itself as a rule; it is reminded when it has not.
        if (old is not null) session.Stack.Timers.Start(TimeSpan.FromSeconds(2), () => old.HangUp(new(EndCause.HungUp, 200, "Transferred")));
    }

    public void OnEnded(SessionEnd end) => asked.Report(end.Status is >= 300 and <= 699 ? end.Status : 480, end.Text);

    public void OnDigit(char digit)
    {
    }

    public void OnTransferAsked(TransferAsked transfer) => transfer.Refuse(603);
}
