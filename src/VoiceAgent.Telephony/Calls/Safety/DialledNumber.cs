namespace VoiceAgent.Telephony.Calls.Safety;

/// <summary>A number (or, where the configuration allows one, a SIP address) that somebody asks to be called. Its text is masked.</summary>
public sealed record DialledNumber
{
    private const int LongestNumber = 20;
    private const int LongestAddress = 255;

    private DialledNumber(string dialled, string canonical, bool isAddress) => (Dialled, Canonical, IsAddress) = (dialled, canonical, isAddress);

    /// <summary>What goes into the request: digits with an optional <c>+</c>, separators removed; or the address as given.</summary>
    public string Dialled { get; }

    /// <summary>What patterns are compared with: international (<c>+82…</c>) where the number is national, else as dialled.</summary>
    public string Canonical { get; }

    /// <summary>True for a <c>sip:</c> or <c>sips:</c> address.</summary>
    public bool IsAddress { get; }

    /// <summary>All but the last two digits hidden.</summary>
    public string Masked => Mask(Dialled);

    /// <summary>Reads a number as people write it; spaces, hyphens, dots and brackets are dropped.</summary>
    /// <returns>Null: neither a number nor an address.</returns>
    public static DialledNumber? Parse(string text, string countryCode)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith("sip:", StringComparison.Ordinal) || trimmed.StartsWith("sips:", StringComparison.Ordinal))
            return trimmed.Length <= LongestAddress ? new(trimmed, trimmed, true) : null;
        return Normalise(trimmed, countryCode, wildcards: false) is { Length: > 0 } canonical ? new(Digits(trimmed), canonical, false) : null;
    }

    /// <summary>Hides a telephone number or the user of an address, for logs and traces.</summary>
    public static string Mask(string number)
    {
        var at = number.IndexOf('@', StringComparison.Ordinal);
        var user = at < 0 ? number : number[(number.IndexOf(':', StringComparison.Ordinal) + 1)..at];
        return user.Length <= 2 ? "**" : string.Concat(new string('*', user.Length - 2), user.AsSpan(user.Length - 2));
    }

    /// <inheritdoc/>
    public override string ToString() => Masked;

    /// <summary>National numbers as international ones. A prefix for calling abroad is not understood on purpose: it then fits no pattern.</summary>
    internal static string? Normalise(string text, string countryCode, bool wildcards)
    {
        var digits = Digits(text);
        var rest = digits.StartsWith('+') ? digits.AsSpan(1) : digits;
        if (rest.Length > LongestNumber) return null;
        foreach (var c in rest)
            if (!char.IsAsciiDigit(c) && !(wildcards && c == '?')) return null;
        return digits.StartsWith('0') && countryCode.Length > 0 ? $"+{countryCode}{digits[1..]}" : digits;
    }

    private static string Digits(string text) => string.Concat(text.Where(c => c is not (' ' or '-' or '.' or '(' or ')')));
}
