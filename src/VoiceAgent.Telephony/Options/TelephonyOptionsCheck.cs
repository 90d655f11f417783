using System.Net;
using VoiceAgent.Telephony.Calls.Safety;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony;

/// <summary>Looks the options over before anything is opened.</summary>
public static class TelephonyOptionsCheck
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Everything that is wrong, each with the option's name and what to do; empty when nothing is.</summary>
    public static IReadOnlyList<string> Failures(TelephonyOptions options) =>
        [.. Listen(options), .. Trunk(options), .. Peers(options), .. Numbers(options.AllowedNumbers), .. Inbound(options.Inbound), .. Media(options.Media), .. Bounds(options)];

    private static IEnumerable<string> Listen(TelephonyOptions options)
    {
        if (options.Listen.Count == 0) yield return "Listen is empty: give at least one address, such as udp:0.0.0.0:5060.";
        for (var i = 0; i < options.Listen.Count; i++)
            if (ListenAddress.Read(options.Listen[i]) is not { } endpoint) yield return $"Listen:{i} is not an address: write udp:, tcp: or tls:, an IP address and a port, such as udp:0.0.0.0:5060.";
            else if (endpoint.Protocol == SipProtocol.Tls && options.Tls.CertificateFile is null) yield return $"Listen:{i} is TLS: give Tls:CertificateFile.";
        foreach (var (name, file) in new[] { ("CertificateFile", options.Tls.CertificateFile), ("KeyFile", options.Tls.KeyFile), ("AuthorityFile", options.Tls.AuthorityFile) })
            if (file is not null && !File.Exists(file)) yield return $"Tls:{name} is not there: give the path of a PEM file.";
    }

    private static IEnumerable<string> Trunk(TelephonyOptions options)
    {
        if (options.Trunk is not { } trunk) yield break;
        if (trunk.Servers.Count == 0) yield return "Trunk:Server is empty: give the trunk's address, such as sip:trunk.example.com, or leave Trunk out.";
        for (var i = 0; i < trunk.Servers.Count; i++)
            if (!SipUri.TryParse(trunk.Servers[i], out var uri) || !uri.IsSip) yield return $"Trunk:Server, part {i + 1}, is not a SIP address: write sip:host, sip:host:port;transport=tcp or sips:host.";
        if (trunk.Registers && string.IsNullOrEmpty(trunk.User)) yield return "Trunk:User is empty although Trunk:Register is on: give the account's name.";
        if (trunk.User is not null && trunk.Password is null) yield return "Trunk:Password is missing although Trunk:User is given.";
        if (trunk.RingTimeout < TimeSpan.FromSeconds(5) || trunk.RingTimeout > TimeSpan.FromMinutes(10)) yield return "Trunk:RingTimeout is out of range: between 5 s and 10 min.";
        if (trunk.RegisterFor < TimeSpan.FromMinutes(1) || trunk.RegisterFor > Day) yield return "Trunk:RegisterFor is out of range: between 1 min and 1 day.";
    }

    private static IEnumerable<string> Peers(TelephonyOptions options)
    {
        for (var i = 0; i < options.Peers.Count; i++)
            if (!PeerList.TryRead(options.Peers[i], out _)) yield return $"Peers:{i} is neither an IP address nor a network: write 10.0.0.5 or 10.1.0.0/24.";
    }

    private static IEnumerable<string> Numbers(AllowedNumbersOptions numbers)
    {
        if (numbers.CountryCode.Length > 3 || !numbers.CountryCode.All(char.IsAsciiDigit)) yield return "AllowedNumbers:CountryCode must be up to three digits, such as 82.";
        for (var i = 0; i < numbers.Patterns.Count; i++)
            if (!NumberPattern.TryParse(numbers.Patterns[i], numbers.CountryCode, out _)) yield return $"AllowedNumbers:Patterns:{i} is not a pattern: digits, ? for one digit, * at the end, or a sip: address.";
        if (numbers.CallsAMinute < 1) yield return "AllowedNumbers:CallsAMinute must be at least 1; to stop all calls use KillSwitch.";
        if (numbers.CallsADay < 1) yield return "AllowedNumbers:CallsADay must be at least 1; to stop all calls use KillSwitch.";
    }

    private static IEnumerable<string> Inbound(InboundOptions inbound)
    {
        if (inbound.MaximumCalls is < 1 or > 10000) yield return "Inbound:MaximumCalls is out of range: between 1 and 10000.";
        if (inbound.RingTimeout < TimeSpan.FromSeconds(5) || inbound.RingTimeout > TimeSpan.FromMinutes(10)) yield return "Inbound:RingTimeout is out of range: between 5 s and 10 min.";
    }

    private static IEnumerable<string> Media(MediaPortOptions media)
    {
        if (!IPAddress.TryParse(media.Address, out _)) yield return "Media:Address is not an IP address.";
        if (media.PublicAddress is not null && !IPAddress.TryParse(media.PublicAddress, out _)) yield return "Media:PublicAddress is not an IP address.";
        if (media.FirstPort is < 1024 or > 65534 || media.LastPort > 65535 || media.LastPort <= media.FirstPort) yield return "Media:FirstPort and LastPort must lie between 1024 and 65535, the first below the last.";
    }

    private static IEnumerable<string> Bounds(TelephonyOptions options)
    {
        if (options.LongestCall < TimeSpan.FromSeconds(10) || options.LongestCall > Day) yield return "LongestCall is out of range: between 10 s and 1 day.";
        if (options.SessionInterval < TimeSpan.FromSeconds(90) || options.SessionInterval > Day) yield return "SessionInterval is out of range: between 90 s (RFC 4028) and 1 day.";
    }
}
