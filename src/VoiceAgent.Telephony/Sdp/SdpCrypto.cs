using System.Globalization;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>A key for one direction, <c>a=crypto</c> (RFC 4568 section 9.1).</summary>
/// <param name="Tag">Answers carry the offer's.</param>
/// <param name="Suite">How packets are protected.</param>
/// <param name="Key">16 bytes of master key and 14 of master salt.</param>
/// <param name="IdentifierLength">How many bytes of master key identifier packets carry before their tag.</param>
internal sealed record SdpCrypto(int Tag, SrtpSuite Suite, byte[] Key, int IdentifierLength = 0)
{
    /// <summary>Bytes of a master key with its salt.</summary>
    public const int KeyLength = 30;

    /// <summary>Reads the attribute's value.</summary>
    /// <returns>Null when it is malformed, or asks for what we do not do: it is passed over then (RFC 4568 section 5.1.2).</returns>
    public static SdpCrypto? Parse(string? value)
    {
        if (value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var tag, var suite, var key, .. var parameters]) return null;
        if (!int.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || tag.Length > 9) return null;
        if (SuiteOf(suite) is not { } known || parameters.Any(parameter => !parameter.StartsWith('-'))) return null;
        return ParseKey(key) is var (bytes, identifier) ? new SdpCrypto(number, known, bytes, identifier) : null;
    }

    public SdpAttribute ToAttribute() =>
        new("crypto", $"{Tag} {(Suite == SrtpSuite.Tag80 ? "AES_CM_128_HMAC_SHA1_80" : "AES_CM_128_HMAC_SHA1_32")} inline:{Convert.ToBase64String(Key)}");

    /// <summary>Without the key, which is never logged.</summary>
    public override string ToString() => $"crypto {Tag} {Suite}";

    private static SrtpSuite? SuiteOf(string name) => name switch
    {
        "AES_CM_128_HMAC_SHA1_80" => SrtpSuite.Tag80,
        "AES_CM_128_HMAC_SHA1_32" => SrtpSuite.Tag32,
        _ => null,
    };

    private static (byte[] Key, int Identifier)? ParseKey(string text)
    {
        // Several keys at once, and changing keys by packet count, are for conferences.
        if (!text.StartsWith("inline:", StringComparison.OrdinalIgnoreCase) || text.Contains(';')) return null;
        var parts = text["inline:".Length..].Split('|');
        var key = new byte[KeyLength + 2];
        if (parts.Length > 3 || !Convert.TryFromBase64String(parts[0], key, out var length) || length != KeyLength) return null;
        return IdentifierOf(parts) is { } identifier ? (key[..KeyLength], identifier) : null;
    }

    private static int? IdentifierOf(string[] parts)
    {
        if (parts.Length == 1 || parts[^1].Split(':') is not [_, var length]) return 0;
        return int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes is > 0 and <= 128 ? bytes : null;
    }
}
