using System.Text;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>
/// Reads descriptions (RFC 8866). Lenient where phones are sloppy (line ends, blank lines, unknown or missing lines), strict in what is used.
/// </summary>
internal static class SdpParser
{
    /// <summary>Reads a description.</summary>
    /// <param name="text">The body of a message.</param>
    /// <param name="session">What it says.</param>
    /// <param name="error">When false is returned: which line is wrong, and why.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out SdpSession session, out string error)
    {
        (session, error) = (null!, "");
        if (text.Length > SdpLimits.Bytes) error = $"More than {SdpLimits.Bytes} bytes.";
        else if (text.Contains((byte)0)) error = "It contains a zero byte.";
        else error = Read(Encoding.UTF8.GetString(text), out session);
        return error.Length == 0;
    }

    private static string Read(string text, out SdpSession session)
    {
        session = null!;
        var reading = new SdpReading();
        var number = 0;
        foreach (var ending in text.AsSpan().EnumerateLines())
        {
            var line = ending.TrimEnd();
            if (++number > SdpLimits.Lines) return $"More than {SdpLimits.Lines} lines.";
            if (line.Length == 0) continue;
            if (Take(reading, line) is { } wrong) return $"Line {number}: {wrong}";
        }

        return reading.Finish(out session);
    }

    private static string? Take(SdpReading reading, ReadOnlySpan<char> line)
    {
        if (line.Length > SdpLimits.LineLength) return $"longer than {SdpLimits.LineLength} characters.";
        if (line.Length < 2 || line[1] != '=') return "no letter and '='.";
        return reading.Take(line[0], line[2..].ToString());
    }
}
