namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>What bounds a session.</summary>
internal sealed record SessionSettings
{
    /// <summary>How long it may ring, either way.</summary>
    public TimeSpan RingTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long it may be up.</summary>
    public TimeSpan LongestCall { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The session interval that is asked for (RFC 4028), in seconds.</summary>
    public uint Interval { get; init; } = 1800;

    /// <summary>Send provisional answers reliably to callers that can, not only to those that insist.</summary>
    public bool PreferReliable { get; init; }

    /// <summary>Redirections followed, one after another.</summary>
    public int Redirections { get; init; } = 5;
}
