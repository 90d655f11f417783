namespace VoiceAgent.Telephony.Sip.Registrations;

/// <summary>How the registration with the trunk stands.</summary>
public enum RegistrationState
{
    /// <summary>None is wanted, or it was taken back.</summary>
    None,

    /// <summary>Asked for; no answer yet.</summary>
    Asking,

    /// <summary>It holds.</summary>
    Registered,

    /// <summary>It was refused, or no server answered; it is tried again.</summary>
    Failed,
}
