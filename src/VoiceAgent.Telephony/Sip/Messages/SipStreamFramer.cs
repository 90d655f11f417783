namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>What <see cref="SipStreamFramer.TryTake"/> found.</summary>
internal enum SipFrame
{
    /// <summary>Nothing whole yet.</summary>
    None,

    /// <summary>A message.</summary>
    Message,

    /// <summary>An empty line twice: the far end asks whether we live (RFC 5626 3.5.1) and wants one back.</summary>
    Ping,

    /// <summary>A message whose end can't be known, or that is too long: the last one; the connection must be closed.</summary>
    Broken,
}

/// <summary>Cuts a stream into messages by Content-Length (RFC 3261 18.3).</summary>
internal sealed class SipStreamFramer(SipLimits limits)
{
    private const int FirstSize = 4096;

    private byte[] buffer = new byte[FirstSize];
    private int end;
    private int searched;

    /// <summary>Where the next octets of the stream are to be put.</summary>
    public Memory<byte> Space
    {
        get
        {
            if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            return buffer.AsMemory(end);
        }
    }

    /// <summary>So many octets were put there.</summary>
    public void Advance(int count) => end += count;

    /// <summary>Takes the next message out; its octets are its own.</summary>
    public SipFrame TryTake(out byte[] message)
    {
        message = [];
        if (SkipEmptyLines()) return SipFrame.Ping;
        var from = Math.Max(0, searched - 3);
        var found = buffer.AsSpan(from, end - from).IndexOf("\r\n\r\n"u8);
        searched = end;
        if (found < 0) return end > limits.MessageLength ? SipFrame.Broken : SipFrame.None;
        return TakeMessage(from + found + 4, out message);
    }

    private SipFrame TakeMessage(int header, out byte[] message)
    {
        message = [];
        if (!TryBodyLength(buffer.AsSpan(0, header), out var body) || header + body > limits.MessageLength)
        {
            message = buffer[..header];
            return SipFrame.Broken;
        }
        var whole = header + (int)body;
        // What was searched stays so: the header's end is found again at once when the body is there.
        searched = header - 1;
        if (end < whole) return SipFrame.None;
        message = buffer[..whole];
        Drop(whole);
        return SipFrame.Message;
    }

    private static bool TryBodyLength(ReadOnlySpan<byte> header, out uint length)
    {
        length = 0;
        foreach (var range in header.Split((byte)'\n'))
        {
            var line = header[range];
            var colon = line.IndexOf((byte)':');
            if (colon < 1 || !IsContentLength(line[..colon])) continue;
            return SipGrammar.TryNumber(line[(colon + 1)..].Trim(" \t\r"u8), int.MaxValue, out length);
        }
        return true;
    }

    private static bool IsContentLength(ReadOnlySpan<byte> name)
    {
        name = name.TrimEnd(" \t"u8);
        return SipGrammar.SameIgnoringCase(name, "Content-Length") || SipGrammar.SameIgnoringCase(name, "l");
    }

    private bool SkipEmptyLines()
    {
        var count = 0;
        while (count < end && buffer[count] is (byte)'\r' or (byte)'\n') count++;
        // A single pair may be the first half of a ping; it stays until more comes.
        if (count == 0 || (count == end && count < 4)) return false;
        Drop(count);
        return count >= 4;
    }

    private void Drop(int count)
    {
        buffer.AsSpan(count, end - count).CopyTo(buffer);
        end -= count;
        searched = 0;
        if (end == 0 && buffer.Length > FirstSize) buffer = new byte[FirstSize];
    }
}
