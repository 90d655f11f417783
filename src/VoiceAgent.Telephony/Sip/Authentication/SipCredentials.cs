namespace VoiceAgent.Telephony.Sip.Authentication;

/// <summary>Who we are to somebody who asks.</summary>
/// <param name="user">The name that is asked for, often the number.</param>
/// <param name="password">Never shown, never logged.</param>
/// <param name="realm">Whom they are for; null for anybody that our own configuration sends requests to.</param>
public sealed class SipCredentials(string user, string password, string? realm = null)
{
    /// <summary>The name.</summary>
    public string User { get; } = user;

    /// <summary>Whom they are for; null for anybody.</summary>
    public string? Realm { get; } = realm;

    internal string Password { get; } = password;

    /// <summary>The name only.</summary>
    public override string ToString() => User;
}
