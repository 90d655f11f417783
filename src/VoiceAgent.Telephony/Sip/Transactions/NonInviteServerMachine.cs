using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>A request other than INVITE and ACK that came (RFC 3261 17.2.2).</summary>
internal sealed class NonInviteServerMachine(TransactionLayer layer, SipRequest request, string key) : ServerMachine(layer, request, key)
{
    // Who asked gives up after 64*T1 (timer F); an answer after that helps nobody (RFC 4320 4.2).
    public override void Start() => Limit(Timings.Longest, Terminate);

    public override void Repeat()
    {
        if (Last is not null) Transmit(Last);
    }

    public override void Respond(SipResponse response)
    {
        if (Last is { IsFinal: true }) return;
        Transmit(response);
        if (response.IsFinal) Limit(IsReliable ? TimeSpan.Zero : Timings.Longest, Terminate);
    }
}
