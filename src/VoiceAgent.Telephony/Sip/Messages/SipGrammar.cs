using System.Buffers;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>The character classes and small productions of RFC 3261 25.1 that the parsers share.</summary>
internal static class SipGrammar
{
    private const string AlphaNumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Unreserved = AlphaNumeric + "-_.!~*'()";

    /// <summary>token.</summary>
    public static readonly SearchValues<byte> Token = Of(AlphaNumeric + "-.!%*_+`'~");

    /// <summary>user and password of a SIP URI; a percent sign begins an escape. "#" is let pass, since dial strings carry it unescaped.</summary>
    public static readonly SearchValues<byte> User = Of(Unreserved + "&=+$,;?/%:#");

    /// <summary>The user alone.</summary>
    public static readonly SearchValues<byte> UserName = Of(Unreserved + "&=+$,;?/");

    /// <summary>A URI parameter's name or value.</summary>
    public static readonly SearchValues<byte> UriParameter = Of(Unreserved + "[]/:&+$%");

    /// <summary>The headers part of a URI.</summary>
    public static readonly SearchValues<byte> UriHeaders = Of(Unreserved + "[]/?:+$%&=");

    /// <summary>A host name; underscores occur in practice.</summary>
    public static readonly SearchValues<byte> HostName = Of(AlphaNumeric + "-._");

    /// <summary>The inside of an IPv6 reference.</summary>
    public static readonly SearchValues<byte> Ipv6 = Of("0123456789abcdefABCDEF:.");

    /// <summary>A value of a header parameter that isn't quoted: token, host or IPv6 reference, and what URIs without brackets hold.</summary>
    public static readonly SearchValues<byte> ParameterValue = Of(AlphaNumeric + "-.!%*_+`'~[]:/@=&$#?");

    /// <summary>A Call-ID (word, with "@").</summary>
    public static readonly SearchValues<byte> CallId = Of(AlphaNumeric + "-.!%*_+`'~()<>:\\\"/[]?{}@");

    /// <summary>Any URI of another scheme: no space, no control, no angle bracket, no quotation mark.</summary>
    public static readonly SearchValues<byte> AnyUri = Of(Unreserved + ";/?:@&=+$,%#[]");

    /// <summary>Whether every byte is of the class, and there is at least one.</summary>
    public static bool All(ReadOnlySpan<byte> text, SearchValues<byte> kind) => text.Length > 0 && !text.ContainsAnyExcept(kind);

    /// <summary>UTF-8 bytes as text; bytes that are none become U+FFFD.</summary>
    public static string Text(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "" : Encoding.UTF8.GetString(bytes);

    /// <summary>Spaces and tabs at both ends cut off.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t"u8);

    /// <summary>Equal to an ASCII string.</summary>
    public static bool Same(ReadOnlySpan<byte> text, string ascii) => Ascii.Equals(text, ascii);

    /// <summary>Equal to an ASCII string, case aside.</summary>
    public static bool SameIgnoringCase(ReadOnlySpan<byte> text, string ascii) => Ascii.EqualsIgnoreCase(text, ascii);

    /// <summary>An unsigned number of digits only; false when there is anything else or it passes the ceiling.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> digits, uint ceiling, out uint number)
    {
        ulong sum = 0;
        number = 0;
        if (digits.IsEmpty) return false;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            sum = sum * 10 + (uint)(digit - '0');
            if (sum > ceiling) return false;
        }
        number = (uint)sum;
        return true;
    }

    /// <summary>The index just after a quoted string that begins at 0, or -1 when it never ends (RFC 3261 25.1 quoted-string).</summary>
    public static int QuotedEnd(ReadOnlySpan<byte> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i + 1;
        }
        return -1;
    }

    /// <summary>What a quoted string says: without its quotation marks and backslashes.</summary>
    public static string Unquote(ReadOnlySpan<byte> quoted)
    {
        var inside = quoted[1..^1];
        if (!inside.Contains((byte)'\\')) return Text(inside);
        var plain = new byte[inside.Length];
        var length = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] == '\\' && i + 1 < inside.Length) i++;
            plain[length++] = inside[i];
        }
        return Text(plain.AsSpan(0, length));
    }

    /// <summary>Text as a quoted string.</summary>
    public static string Quote(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';

    /// <summary>Whether each percent sign begins an escape of two hexadecimal digits.</summary>
    public static bool EscapesAreWhole(ReadOnlySpan<byte> text)
    {
        for (var i = text.IndexOf((byte)'%'); i >= 0;)
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit((char)text[i + 1]) || !char.IsAsciiHexDigit((char)text[i + 2])) return false;
            var next = text[(i + 3)..].IndexOf((byte)'%');
            i = next < 0 ? -1 : i + 3 + next;
        }
        return true;
    }

    private static SearchValues<byte> Of(string characters) => SearchValues.Create(Encoding.ASCII.GetBytes(characters));
}
