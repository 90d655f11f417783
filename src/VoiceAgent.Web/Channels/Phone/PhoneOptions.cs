using VoiceAgent.Telephony;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>The telephone, <c>VoiceAgent:Telephony</c>. Without <see cref="Listen"/> there is none, and care calls ring in the browser.</summary>
public sealed class PhoneOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "VoiceAgent:Telephony";

    /// <summary>What SIP listens on: <c>udp://0.0.0.0:5060</c>, <c>tcp://…</c>, <c>tls://…</c>.</summary>
    public IList<string> Listen { get; } = [];

    /// <summary>The host that others reach the service by, behind a one-to-one NAT.</summary>
    public string? PublicHost { get; set; }

    /// <summary>The carrier's trunk or the PBX that calls go out through.</summary>
    public TrunkOptions? Trunk { get; set; }

    /// <summary>Addresses and networks that may call in, beside the trunk's.</summary>
    public IList<string> Peers { get; } = [];

    /// <summary>Patterns of the numbers that may be called; none: none may.</summary>
    public IList<string> AllowedNumbers { get; } = [];

    /// <summary>The country whose national numbers begin with 0.</summary>
    public string CountryCode { get; set; } = "82";

    /// <summary>Outbound calls in any 60 seconds, at most.</summary>
    public int CallsAMinute { get; set; } = 60;

    /// <summary>Outbound calls in any 24 hours, at most.</summary>
    public int CallsADay { get; set; } = 5_000;

    /// <summary>True: no outbound call at all.</summary>
    public bool KillSwitch { get; set; }

    /// <summary>Which dialog answers which number; <see cref="Banker"/> names the banker, <c>*</c> every other number. Empty: no call is taken.</summary>
    public IDictionary<string, string> Inbound { get; } = new Dictionary<string, string>();

    /// <summary>In <see cref="Inbound"/>: no dialog to begin with, the caller is greeted and says what they wish.</summary>
    public const string Banker = "banker";

    /// <summary>The language callers are greeted in: <c>ko</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "ko";

    /// <summary>The number that a caller is put through to who needs a person; null: they are told that one will call.</summary>
    public string? HandOffNumber { get; set; }

    /// <summary>True: calls are taken from any address.</summary>
    public bool OpenToAll { get; set; }

    /// <summary>Calls up at once.</summary>
    public int MaximumCalls { get; set; } = 500;

    /// <summary>Certificates, for TLS.</summary>
    public TlsOptions Tls { get; set; } = new();

    /// <summary>Where sound goes in and out; null: through the first address of <see cref="Listen"/>.</summary>
    public MediaPortOptions? Media { get; set; }

    /// <summary>Whether there is a telephone.</summary>
    public bool IsOn => Listen.Count > 0 || Trunk is not null;

    /// <summary>As the user agent takes it. A trunk with an account is registered with unless told otherwise.</summary>
    internal TelephonyOptions ToTelephony() => new()
    {
        Listen = [.. Listen],
        PublicHost = PublicHost,
        Trunk = Trunk,
        Peers = [.. Peers],
        AllowedNumbers = new() { Patterns = [.. AllowedNumbers], CountryCode = CountryCode, CallsAMinute = CallsAMinute, CallsADay = CallsADay, KillSwitch = KillSwitch },
        Inbound = new() { Open = OpenToAll, Users = Inbound.ContainsKey("*") ? [] : [.. Inbound.Keys], MaximumCalls = MaximumCalls },
        Tls = Tls,
        Media = Media ?? OwnAddress.MediaBeside(Listen.FirstOrDefault(), PublicHost),
    };
}
