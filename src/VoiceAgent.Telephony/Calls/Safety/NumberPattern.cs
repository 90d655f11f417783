namespace VoiceAgent.Telephony.Calls.Safety;

/// <summary>
/// Which numbers may be called: <c>+8210????????</c>, <c>010*</c>, <c>119</c>, <c>sip:desk@10.0.0.5:5070</c>. <c>?</c> is one digit, a <c>*</c> at the
/// end is any number of digits. A national pattern (leading 0) means the same as its international form.
/// </summary>
public sealed class NumberPattern
{
    private readonly string _pattern;
    private readonly bool _open;

    private NumberPattern(string pattern, bool open) => (_pattern, _open) = (pattern, open);

    /// <summary>Reads one pattern.</summary>
    /// <param name="text">The pattern as configured.</param>
    /// <param name="countryCode">The country whose national numbers begin with 0, for example <c>82</c>.</param>
    /// <param name="pattern">The pattern, when it can be read.</param>
    /// <returns>False: the text is not a pattern.</returns>
    public static bool TryParse(string text, string countryCode, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out NumberPattern? pattern)
    {
        var trimmed = text.Trim();
        var open = trimmed.EndsWith('*');
        var body = open ? trimmed[..^1] : trimmed;
        pattern = IsAddress(body) ? new(body, open) : DialledNumber.Normalise(body, countryCode, wildcards: true) is { } digits ? new(digits, open) : null;
        return pattern is not null && (body.Length > 0 || open);
    }

    /// <summary>Whether <paramref name="number"/> may be called by this pattern.</summary>
    public bool Allows(DialledNumber number)
    {
        var target = number.Canonical;
        if (_open ? target.Length < _pattern.Length : target.Length != _pattern.Length) return false;
        for (var i = 0; i < _pattern.Length; i++)
            if (!Fits(_pattern[i], target[i])) return false;
        return !_open || number.IsAddress == IsAddress(_pattern);
    }

    private static bool Fits(char pattern, char digit) => pattern == '?' ? char.IsAsciiDigit(digit) : pattern == digit;

    private static bool IsAddress(string text) => text.StartsWith("sip:", StringComparison.Ordinal) || text.StartsWith("sips:", StringComparison.Ordinal);
}
