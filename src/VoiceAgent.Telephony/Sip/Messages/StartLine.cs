using System.Diagnostics.CodeAnalysis;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Reads request lines and status lines (RFC 3261 7.1, 7.2).</summary>
internal static class StartLine
{
    private const string Version = "SIP/2.0";

    public static bool TryParse(ReadOnlySpan<byte> line, [NotNullWhen(true)] out SipMessage? message, [NotNullWhen(false)] out string? problem) =>
        line.Length >= 4 && SipGrammar.SameIgnoringCase(line[..4], "SIP/") ? TryStatus(line, out message, out problem) : TryRequest(line, out message, out problem);

    private static bool TryStatus(ReadOnlySpan<byte> line, [NotNullWhen(true)] out SipMessage? message, [NotNullWhen(false)] out string? problem)
    {
        (message, problem) = (null, null);
        var space = line.IndexOf((byte)' ');
        if (space < 0 || !SipGrammar.SameIgnoringCase(line[..space], Version)) problem = "The response is of another version of SIP.";
        else if (!TryStatusCode(line[(space + 1)..], out var status, out var reason)) problem = "The response's status is no number from 100 to 699.";
        else message = new SipResponse(status, SipGrammar.Text(reason), new SipHeaders());
        return message is not null;
    }

    private static bool TryStatusCode(ReadOnlySpan<byte> text, out int status, out ReadOnlySpan<byte> reason)
    {
        var end = text.IndexOf((byte)' ');
        var digits = end < 0 ? text : text[..end];
        reason = end < 0 ? default : text[(end + 1)..];
        var is3Digits = SipGrammar.TryNumber(digits, 699, out var number) && digits.Length == 3 && number >= 100;
        status = (int)number;
        return is3Digits;
    }

    private static bool TryRequest(ReadOnlySpan<byte> line, [NotNullWhen(true)] out SipMessage? message, [NotNullWhen(false)] out string? problem)
    {
        (message, problem) = (null, null);
        var trimmed = SipGrammar.Trim(line);
        var first = trimmed.IndexOf((byte)' ');
        var last = trimmed.LastIndexOf((byte)' ');
        if (first < 1 || last <= first || !SipGrammar.All(trimmed[..first], SipGrammar.Token)) problem = "The first line is no request line.";
        else if (!IsVersion(trimmed[(last + 1)..])) problem = "The first line names no version of SIP.";
        else
        {
            var text = trimmed[(first + 1)..last];
            var method = SipMethods.Of(trimmed[..first]);
            var uri = UriParser.TryParse(text, out var read) ? read : null;
            message = new SipRequest(method, uri ?? SipUri.Opaque("", SipGrammar.Text(text)), new SipHeaders());
            message.Fault = Fault(trimmed.Length == line.Length, text, uri, trimmed[(last + 1)..]);
        }
        return message is not null;
    }

    private static SipFault? Fault(bool isTrimmed, ReadOnlySpan<byte> text, SipUri? uri, ReadOnlySpan<byte> version)
    {
        if (!SipGrammar.SameIgnoringCase(version, Version)) return new(505, ReasonPhrases.Of(505));
        if (!isTrimmed || text.IsEmpty || text[0] == ' ' || text[^1] == ' ') return new(400, "Extra space in the request line");
        if (uri is null) return new(400, "The Request-URI is malformed");
        return uri.Headers is null ? null : new(400, "The Request-URI has header fields");
    }

    private static bool IsVersion(ReadOnlySpan<byte> text) => text.Length > 4 && SipGrammar.SameIgnoringCase(text[..4], "SIP/");
}
