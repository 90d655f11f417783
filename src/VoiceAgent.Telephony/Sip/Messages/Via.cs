using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>One Via value: a stop of the request's way, and so of the response's (RFC 3261 20.42). Never changed.</summary>
/// <param name="transport">"UDP", "TCP", "TLS", or another in upper case.</param>
/// <param name="host">The sent-by host; an IPv6 address in brackets.</param>
/// <param name="port">The sent-by port; null for the transport's own.</param>
/// <param name="parameters">branch, received, rport and others.</param>
public sealed class Via(string transport, string host, int? port, SipParameters parameters)
{
    /// <summary>What a branch begins with that is unique by RFC 3261 8.1.1.7.</summary>
    public const string MagicCookie = "z9hG4bK";

    private static readonly string[] Transports = ["UDP", "TCP", "TLS"];

    /// <summary>In upper case.</summary>
    public string Transport { get; } = transport;

    /// <summary>The sent-by host.</summary>
    public string Host { get; } = host;

    /// <summary>The sent-by port; null when it isn't said.</summary>
    public int? Port { get; } = port;

    /// <summary>All parameters.</summary>
    public SipParameters Parameters { get; } = parameters;

    /// <summary>The branch; "" when there is none.</summary>
    public string Branch => Parameters.Get(ParameterNames.Branch) ?? "";

    /// <summary>The address that the request really came from (RFC 3261 18.2.1), without brackets; null when it isn't said.</summary>
    public string? Received => Parameters.Get(ParameterNames.Received)?.Trim('[', ']');

    /// <summary>The port that the request really came from (RFC 3581): null not asked for, 0 asked for, else filled in.</summary>
    public int? RPort => Parameters.Get(ParameterNames.RPort) switch
    {
        null => null,
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535 ? port : 0,
    };

    /// <summary>Whether the branch is one of RFC 3261, with something after the cookie.</summary>
    public bool HasUniqueBranch => Branch.Length > MagicCookie.Length && Branch.StartsWith(MagicCookie, StringComparison.OrdinalIgnoreCase);

    /// <summary>Host and port as they were sent, in lower case, to compare with.</summary>
    internal string SentBy => $"{Host.ToLowerInvariant()}:{Port}";

    /// <summary>The same with that parameter set.</summary>
    public Via With(string parameter, string? value) => new(Transport, Host, Port, Parameters.With(parameter, value));

    /// <summary>As it is written in a message.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("SIP/2.0/").Append(Transport).Append(' ').Append(Host);
        if (Port is { } port) text.Append(':').Append(port.ToString(CultureInfo.InvariantCulture));
        return Parameters.AppendTo(text).ToString();
    }

    internal static bool TryParse(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Via? value)
    {
        value = null;
        if (!TryTakeWord(ref text, out var protocol) || !SipGrammar.SameIgnoringCase(protocol, "SIP") || !TryTakeSlash(ref text)) return false;
        if (!TryTakeWord(ref text, out var version) || !SipGrammar.Same(version, "2.0") || !TryTakeSlash(ref text)) return false;
        if (!TryTakeWord(ref text, out var transport) || text.IsEmpty || text[0] is not ((byte)' ' or (byte)'\t')) return false;
        if (!TryTakeSentBy(SipGrammar.Trim(text), out var host, out var port, out var rest)) return false;
        if (!ParameterParser.TryParseHeader(rest, out var parameters)) return false;
        value = new(TransportOf(transport), host, port, parameters);
        return true;
    }

    private static bool TryTakeSentBy(ReadOnlySpan<byte> text, out string host, out int? port, out ReadOnlySpan<byte> rest)
    {
        var semicolon = text.IndexOf((byte)';');
        var sentBy = SipGrammar.Trim(semicolon < 0 ? text : text[..semicolon]);
        if (sentBy.ContainsAny((byte)' ', (byte)'\t')) sentBy = Closed(sentBy);
        if (!UriParser.TryTakeHost(sentBy, out host, out port, out rest) || !rest.IsEmpty) return false;
        rest = semicolon < 0 ? default : text[semicolon..];
        return true;
    }

    // Spaces may stand around the colon before the port (RFC 3261 25.1 COLON).
    private static ReadOnlySpan<byte> Closed(ReadOnlySpan<byte> sentBy)
    {
        var colon = sentBy.LastIndexOf((byte)':');
        return colon < 0 ? sentBy : (byte[])[.. SipGrammar.Trim(sentBy[..colon]), (byte)':', .. SipGrammar.Trim(sentBy[(colon + 1)..])];
    }

    private static bool TryTakeWord(ref ReadOnlySpan<byte> text, out ReadOnlySpan<byte> word)
    {
        text = text.TrimStart(" \t"u8);
        var end = text.IndexOfAnyExcept(SipGrammar.Token);
        word = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[end..];
        return !word.IsEmpty;
    }

    private static bool TryTakeSlash(ref ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t"u8);
        if (text.IsEmpty || text[0] != '/') return false;
        text = text[1..];
        return true;
    }

    private static string TransportOf(ReadOnlySpan<byte> name)
    {
        foreach (var known in Transports)
            if (SipGrammar.SameIgnoringCase(name, known)) return known;
        return SipGrammar.Text(name).ToUpperInvariant();
    }
}
