namespace VoiceAgent.Telephony.Sip.UserAgents;

/// <summary>An account at a server.</summary>
/// <param name="User">Its name.</param>
/// <param name="Password">Its password.</param>
internal sealed record SipCredentials(string User, string Password)
{
    /// <summary>Nothing that is secret.</summary>
    public override string ToString() => nameof(SipCredentials);
}
