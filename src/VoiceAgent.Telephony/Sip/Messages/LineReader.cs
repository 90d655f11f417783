using System.Buffers;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Takes the lines of a message one by one, folded ones as one (RFC 3261 7.3.1). A line feed without carriage return ends a line too.</summary>
internal struct LineReader(ReadOnlyMemory<byte> text)
{
    private static readonly SearchValues<byte> LineSpace = SearchValues.Create("\r\n \t"u8);

    /// <summary>What is not read yet.</summary>
    public ReadOnlyMemory<byte> Rest { get; private set; } = text;

    /// <summary>Empty lines before a message are no part of it (RFC 3261 7.5).</summary>
    public void SkipEmptyLines()
    {
        var start = Rest.Span.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        Rest = start < 0 ? default : Rest[start..];
    }

    /// <summary>The next line without its end; false after the last one that had an end.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        line = default;
        var span = Rest.Span;
        var end = span.IndexOf((byte)'\n');
        if (end < 0) return false;
        var folded = false;
        // An empty line is never continued: it ends the header.
        while (end > 1 && IsSpace(span, end + 1))
        {
            var next = span[(end + 1)..].IndexOf((byte)'\n');
            if (next < 0) break;
            (end, folded) = (end + 1 + next, true);
        }
        line = Rest[..(end > 0 && span[end - 1] == '\r' ? end - 1 : end)];
        if (folded || line.Span.Contains((byte)'\r')) line = Unfold(line.Span);
        Rest = Rest[(end + 1)..];
        return true;
    }

    private static bool IsSpace(ReadOnlySpan<byte> span, int at) => at < span.Length && span[at] is (byte)' ' or (byte)'\t';

    // A fold, with the spaces around it, is one space (RFC 3261 7.3.1). Carriage returns go too, wherever they stand, so that no value
    // that we repeat can begin a line in somebody else's eyes.
    private static byte[] Unfold(ReadOnlySpan<byte> line)
    {
        var plain = new byte[line.Length];
        var length = 0;
        for (var at = 0; at < line.Length;)
        {
            var stop = line[at..].IndexOfAny((byte)'\r', (byte)'\n');
            var part = stop < 0 ? line[at..] : line.Slice(at, stop).TrimEnd(" \t"u8);
            part.CopyTo(plain.AsSpan(length));
            length += part.Length;
            if (stop < 0) break;
            plain[length++] = (byte)' ';
            var next = line[(at + stop)..].IndexOfAnyExcept(LineSpace);
            at = next < 0 ? line.Length : at + stop + next;
        }
        return plain[..length];
    }
}
