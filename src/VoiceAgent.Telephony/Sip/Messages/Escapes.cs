using System.Buffers;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Percent escapes of URIs (RFC 3261 19.1.2).</summary>
internal static class Escapes
{
    /// <summary>Text with each escape replaced by its octet; the octets are read as UTF-8. Escapes must be whole.</summary>
    public static string Undo(ReadOnlySpan<byte> text)
    {
        if (!text.Contains((byte)'%')) return SipGrammar.Text(text);
        var plain = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var escaped = text[i] == '%';
            plain[length++] = escaped ? (byte)(Hex(text[i + 1]) << 4 | Hex(text[i + 2])) : text[i];
            if (escaped) i += 2;
        }
        return SipGrammar.Text(plain.AsSpan(0, length));
    }

    /// <summary>Text with every octet outside the class escaped, and each percent sign.</summary>
    public static string Apply(string text, SearchValues<byte> allowed)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!bytes.AsSpan().ContainsAnyExcept(allowed) && !text.Contains('%', StringComparison.Ordinal)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var octet in bytes)
        {
            if (octet != '%' && allowed.Contains(octet)) escaped.Append((char)octet);
            else escaped.Append('%').Append(octet.ToString("X2", null));
        }
        return escaped.ToString();
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
