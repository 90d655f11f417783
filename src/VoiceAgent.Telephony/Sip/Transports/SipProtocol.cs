namespace VoiceAgent.Telephony.Sip.Transports;

/// <summary>What carries messages.</summary>
public enum SipProtocol
{
    /// <summary>Datagrams; may be lost, so transactions repeat them.</summary>
    Udp,

    /// <summary>A stream.</summary>
    Tcp,

    /// <summary>A stream whose far end proved itself by a certificate.</summary>
    Tls,
}
