using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Who hears what becomes of a session. Everything is called on the user agent's queue and must not block.</summary>
internal interface ISessionObserver
{
    /// <summary>A provisional answer came (outgoing sessions).</summary>
    void OnProgress(SipResponse response, bool earlyMedia);

    /// <summary>It is answered, and media are agreed.</summary>
    void OnEstablished();

    /// <summary>It is over; nothing comes after this.</summary>
    void OnEnded(SessionEnd end);

    /// <summary>The far end sent a digit in an INFO.</summary>
    void OnDigit(char digit);

    /// <summary>The far end asks us to call another (RFC 3515); it is answered through the request.</summary>
    void OnTransferAsked(TransferAsked asked);
}
