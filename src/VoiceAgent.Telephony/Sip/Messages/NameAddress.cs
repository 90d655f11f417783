using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>A name and URI with parameters, as in From, To, Contact, Route, Refer-To (RFC 3261 20.10 name-addr, addr-spec). Never changed.</summary>
/// <param name="uri">Where it leads.</param>
/// <param name="displayName">Unquoted; null for none.</param>
/// <param name="parameters">The header field's parameters, not the URI's.</param>
public sealed class NameAddress(SipUri uri, string? displayName = null, SipParameters? parameters = null)
{
    /// <summary>The name to show, unquoted; null when there is none.</summary>
    public string? DisplayName { get; } = displayName;

    /// <summary>Where it leads.</summary>
    public SipUri Uri { get; } = uri;

    /// <summary>The header field's parameters.</summary>
    public SipParameters Parameters { get; } = parameters ?? SipParameters.None;

    /// <summary>The tag parameter (RFC 3261 19.3); null when there is none.</summary>
    public string? Tag => Parameters.Get(ParameterNames.Tag);

    /// <summary>Reads one value; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out NameAddress? value)
    {
        value = null;
        return text is not null && TryParse(Encoding.UTF8.GetBytes(text).AsSpan(), out value);
    }

    /// <summary>The same with that parameter set.</summary>
    public NameAddress With(string parameter, string? value) => new(Uri, DisplayName, Parameters.With(parameter, value));

    /// <summary>The same with that tag; null takes the tag away.</summary>
    public NameAddress WithTag(string? tag) =>
        tag is null ? new(Uri, DisplayName, Parameters.Without(ParameterNames.Tag)) : With(ParameterNames.Tag, tag);

    /// <summary>As it is written in a message: always with angle brackets.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (DisplayName is not null) text.Append(SipGrammar.Quote(DisplayName)).Append(' ');
        return Parameters.AppendTo(text.Append('<').Append(Uri).Append('>')).ToString();
    }

    internal static bool TryParse(ReadOnlySpan<byte> text, [NotNullWhen(true)] out NameAddress? value)
    {
        value = null;
        text = SipGrammar.Trim(text);
        if (!TryTakeDisplayName(ref text, out var name)) return false;
        if (text.IsEmpty) return false;
        var bracketed = text[0] == '<';
        if (name is not null && !bracketed) return false;
        var end = bracketed ? text.IndexOf((byte)'>') : BareEnd(text);
        if (end < 0) return false;
        var inside = bracketed ? text[1..end] : SipGrammar.Trim(text[..end]);
        var rest = bracketed ? text[(end + 1)..] : text[end..];
        if (!UriParser.TryParse(inside, out var uri) || !ParameterParser.TryParseHeader(rest, out var parameters)) return false;
        // RFC 3261 20: without angle brackets a URI may have no "?", and its parameters would be the header field's.
        if (!bracketed && uri.Headers is not null) return false;
        value = new(uri, name, parameters);
        return true;
    }

    private static int BareEnd(ReadOnlySpan<byte> text)
    {
        // The user part may hold a semicolon; the first one after "@" ends the URI.
        var at = text.IndexOf((byte)'@');
        var start = at < 0 ? 0 : at;
        var semicolon = text[start..].IndexOf((byte)';');
        return semicolon < 0 ? text.Length : start + semicolon;
    }

    private static bool TryTakeDisplayName(ref ReadOnlySpan<byte> text, out string? name)
    {
        name = null;
        if (text.IsEmpty) return false;
        if (text[0] == '"')
        {
            var end = SipGrammar.QuotedEnd(text);
            if (end < 0) return false;
            name = SipGrammar.Unquote(text[..end]);
            text = SipGrammar.Trim(text[end..]);
            return true;
        }
        var bracket = text.IndexOf((byte)'<');
        if (bracket <= 0) return true;
        return TryTakeTokens(ref text, bracket, out name);
    }

    private static bool TryTakeTokens(ref ReadOnlySpan<byte> text, int bracket, out string? name)
    {
        var tokens = SipGrammar.Trim(text[..bracket]);
        name = null;
        foreach (var c in tokens)
            if (c < 0x80 && c is not ((byte)' ' or (byte)'\t') && !SipGrammar.Token.Contains(c)) return false;
        name = tokens.IsEmpty ? null : SipGrammar.Text(tokens);
        text = text[bracket..];
        return true;
    }
}
