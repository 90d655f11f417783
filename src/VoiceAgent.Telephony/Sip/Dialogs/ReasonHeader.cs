using System.Globalization;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>The Reason header field (RFC 3326): why something ended, in SIP's and in the telephone network's numbers.</summary>
internal static class ReasonHeader
{
    private const int LongestText = 100;

    /// <summary>A SIP reason's value.</summary>
    public static string Sip(int cause, string text) => string.Create(CultureInfo.InvariantCulture, $"SIP;cause={cause};text=\"{text}\"");

    /// <summary>The ISDN cause (Q.850) that a message tells; null when it tells none.</summary>
    public static int? Q850(SipMessage message) => Cause(message, "Q.850");

    /// <summary>The SIP status that a message gives as its reason; null when it gives none.</summary>
    public static int? SipCause(SipMessage message) => Cause(message, "SIP");

    /// <summary>What a person may read: a response's reason phrase, bounded, without digits that could be a number.</summary>
    public static string Words(string phrase)
    {
        var bounded = phrase.Length > LongestText ? phrase[..LongestText] : phrase;
        return string.Concat(bounded.Where(c => !char.IsControl(c)).Select(c => char.IsAsciiDigit(c) ? '#' : c));
    }

    private static int? Cause(SipMessage message, string protocol)
    {
        foreach (var value in message.Headers.Values(HeaderNames.Reason))
        {
            var parts = value.Split(';', StringSplitOptions.TrimEntries);
            if (!parts[0].Equals(protocol, StringComparison.OrdinalIgnoreCase)) continue;
            var cause = Array.Find(parts, p => p.StartsWith("cause=", StringComparison.OrdinalIgnoreCase));
            if (cause is not null && int.TryParse(cause.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        }
        return null;
    }
}
