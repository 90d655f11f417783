using System.Text;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.UserAgents;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Digits that come in INFO: <c>application/dtmf-relay</c> (lines <c>Signal=5</c>, <c>Duration=160</c>) and <c>application/dtmf</c> (the digit alone).</summary>
internal static class DigitInfo
{
    private const string Digits = "0123456789*#ABCD";

    /// <summary>What answers an INFO, and the digit in it.</summary>
    public static (int Status, char? Digit) Read(SipRequest info)
    {
        if (info.Headers.Has("Info-Package")) return (469, null);
        if (info.Body.IsEmpty) return (200, null);
        var text = Encoding.ASCII.GetString(info.Body.Span[..Math.Min(info.Body.Length, 200)]);
        return info.Headers.ContentType switch
        {
            Capabilities.DigitRelay => Answer(Signal(text)),
            Capabilities.Digit => Answer(text.Trim()),
            _ => (415, null),
        };
    }

    private static (int Status, char? Digit) Answer(string? signal) => signal switch
    {
        "10" => (200, '*'),
        "11" => (200, '#'),
        [var digit] when Digits.Contains(char.ToUpperInvariant(digit), StringComparison.Ordinal) => (200, char.ToUpperInvariant(digit)),
        _ => (400, null),
    };

    private static string? Signal(string text)
    {
        foreach (var line in text.Split('\n'))
            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value] && name.Equals("Signal", StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }
}
