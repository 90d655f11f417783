namespace VoiceAgent.Telephony;

/// <summary>The carrier's trunk or the PBX that outbound calls go to.</summary>
public sealed record TrunkOptions
{
    /// <summary>Where it is: <c>sip:trunk.example.com</c>, <c>sip:10.0.0.5:5062;transport=tcp</c>, <c>sips:…</c>. Several, separated by commas, are tried in order.</summary>
    public string Server { get; init; } = "";

    /// <summary>The domain of addresses, when it differs from the first server's host.</summary>
    public string? Domain { get; init; }

    /// <summary>The account's name for digest authentication, and the user registered.</summary>
    public string? User { get; init; }

    /// <summary>The account's password. Never logged.</summary>
    public string? Password { get; init; }

    /// <summary>The number shown to those called; only one that the trunk holds.</summary>
    public string? CallerId { get; init; }

    /// <summary>The name shown beside <see cref="CallerId"/>.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Whether to register with the trunk and stay registered; null: if there is an account.</summary>
    public bool? Register { get; init; }

    internal bool Registers => Register ?? !string.IsNullOrEmpty(User);

    /// <summary>The lifetime asked for when registering.</summary>
    public TimeSpan RegisterFor { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>True: calls are offered with SRTP only (SDES); meant for TLS.</summary>
    public bool SecureMedia { get; init; }

    /// <summary>True: the number is withheld (<c>Privacy: id</c>, RFC 3323) and only the trunk learns it (RFC 3325).</summary>
    public bool WithholdNumber { get; init; }

    /// <summary>How long an outbound call rings before it is cancelled.</summary>
    public TimeSpan RingTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The servers of <see cref="Server"/>, in order.</summary>
    internal IReadOnlyList<string> Servers => Server.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The server and the user; never the password.</summary>
    public override string ToString() => $"{nameof(TrunkOptions)} {{ Server = {Server}, User = {(User is null ? "none" : "set")}, Password = {(Password is null ? "none" : "set")} }}";
}
