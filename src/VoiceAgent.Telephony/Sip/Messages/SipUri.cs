using System.Globalization;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>A SIP or SIPS URI (RFC 3261 19.1), or a URI of another scheme, such as tel, of which only the scheme is understood. Never changed.</summary>
public sealed class SipUri
{
    private string? text;

    /// <summary>A SIP or SIPS URI of its parts.</summary>
    /// <param name="user">Unescaped; null for none.</param>
    /// <param name="host">A name, an IPv4 address, or an IPv6 address with or without brackets.</param>
    /// <param name="port">Null for the scheme's own.</param>
    /// <param name="scheme">"sip" or "sips".</param>
    public SipUri(string? user, string host, int? port = null, string scheme = "sip")
        : this(scheme, user is null ? null : Escapes.Apply(user, SipGrammar.UserName), Bracketed(host), port, SipParameters.None, null)
    {
    }

    internal SipUri(string scheme, string? userInfo, string host, int? port, SipParameters parameters, string? headers)
    {
        (Scheme, UserInfo, Host, Port, Parameters, Headers) = (scheme, userInfo, host, port, parameters, headers);
    }

    /// <summary>In lower case: "sip", "sips", or another scheme such as "tel"; "" for what is no URI at all.</summary>
    public string Scheme { get; }

    /// <summary>The user with password, escaped as it came; null when there is none.</summary>
    public string? UserInfo { get; }

    /// <summary>The user without password, unescaped; null when there is none.</summary>
    public string? User => UserInfo is null ? null : Escapes.Undo(Encoding.UTF8.GetBytes(UserInfo.Split(':')[0]));

    /// <summary>A name, an IPv4 address, or an IPv6 address in brackets; "" for other schemes.</summary>
    public string Host { get; }

    /// <summary>Null when it isn't said.</summary>
    public int? Port { get; }

    /// <summary>Unescaped.</summary>
    public SipParameters Parameters { get; }

    /// <summary>What stands after "?", escaped as it came; null when there is nothing.</summary>
    public string? Headers { get; }

    /// <summary>Whether it is a SIP or SIPS URI.</summary>
    public bool IsSip => Scheme is "sip" or "sips";

    /// <summary>Whether it is a SIPS URI, for which only TLS will do (RFC 3261 26.2.2).</summary>
    public bool IsSecure => Scheme == "sips";

    /// <summary>The host without brackets.</summary>
    public string HostName => Host.StartsWith('[') ? Host[1..^1] : Host;

    /// <summary>Reads a URI; false when it is none.</summary>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SipUri? uri)
    {
        uri = null;
        return text is not null && UriParser.TryParse(Encoding.UTF8.GetBytes(text), out uri);
    }

    /// <summary>Reads a URI that must be one.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static SipUri Parse(string text) => TryParse(text, out var uri) ? uri : throw new FormatException("This is no URI that SIP can use.");

    /// <summary>The same with that parameter set.</summary>
    public SipUri With(string parameter, string? value) => new(Scheme, UserInfo, Host, Port, Parameters.With(parameter, value), Headers);

    /// <summary>The same without that parameter.</summary>
    public SipUri Without(string parameter) => new(Scheme, UserInfo, Host, Port, Parameters.Without(parameter), Headers);

    /// <summary>As it may stand in a request line: without headers and the method parameter (RFC 3261 19.1.1 table 1).</summary>
    public SipUri AsRequestUri() =>
        Headers is null && !Parameters.Has(ParameterNames.Method) ? this : new(Scheme, UserInfo, Host, Port, Parameters.Without(ParameterNames.Method), null);

    /// <summary>Equal by RFC 3261 19.1.4.</summary>
    public bool IsEquivalentTo(SipUri other) => UriComparison.AreEquivalent(this, other);

    /// <summary>As it came, or as it is written.</summary>
    public override string ToString() => text ??= Write();

    /// <summary>A URI of another scheme, or what stood where a URI should be (scheme "").</summary>
    internal static SipUri Opaque(string scheme, string text) => new SipUri(scheme, null, "", null, SipParameters.None, null).WithText(text);

    internal SipUri WithText(string original)
    {
        text = original;
        return this;
    }

    private static string Bracketed(string host) => host.Contains(':', StringComparison.Ordinal) && !host.StartsWith('[') ? $"[{host}]" : host;

    private string Write()
    {
        var written = new StringBuilder(Scheme).Append(':');
        if (UserInfo is not null) written.Append(UserInfo).Append('@');
        written.Append(Host);
        if (Port is { } port) written.Append(':').Append(port.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, value) in Parameters)
        {
            written.Append(';').Append(Escapes.Apply(name, SipGrammar.UriParameter));
            if (value is not null) written.Append('=').Append(Escapes.Apply(value, SipGrammar.UriParameter));
        }
        return Headers is null ? written.ToString() : written.Append('?').Append(Headers).ToString();
    }
}
