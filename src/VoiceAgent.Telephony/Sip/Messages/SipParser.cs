using System.Diagnostics.CodeAnalysis;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Reads messages without copying them: header values and body are parts of the given buffer, which must not change afterwards.</summary>
public static class SipParser
{
    /// <summary>
    /// Reads a message. True when there is one that can be told from others and answered; what is wrong with it stands in
    /// <see cref="SipMessage.Fault"/>. False when it must be dropped, with the reason.
    /// </summary>
    /// <param name="datagram">One whole message and, in UDP, perhaps octets after it, which don't count (RFC 3261 18.3).</param>
    /// <param name="message">The message.</param>
    /// <param name="problem">Why there is none, for the log: nothing of the message is repeated.</param>
    /// <param name="limits">Null for <see cref="SipLimits.Default"/>.</param>
    public static bool TryParse(
        ReadOnlyMemory<byte> datagram, [NotNullWhen(true)] out SipMessage? message, [NotNullWhen(false)] out string? problem, SipLimits? limits = null)
    {
        limits ??= SipLimits.Default;
        (message, problem) = (null, null);
        if (datagram.Length > limits.MessageLength) problem = $"The message has {datagram.Length} octets; at most {limits.MessageLength} are read.";
        else
        {
            var lines = new LineReader(datagram);
            lines.SkipEmptyLines();
            if (!lines.TryRead(out var first)) problem = "The message is empty.";
            else if (first.Length > limits.LineLength) problem = $"The first line has {first.Length} octets; at most {limits.LineLength} are read.";
            else if (StartLine.TryParse(first.Span, out message, out problem)) ReadRest(ref lines, message, limits);
        }
        return message is not null;
    }

    private static void ReadRest(ref LineReader lines, SipMessage message, SipLimits limits)
    {
        message.Fault ??= ReadHeaders(ref lines, message.Headers, limits);
        var rest = lines.Rest;
        var fault = ContentLength(message.Headers, rest.Length, out var length);
        message.Fault ??= fault;
        message.Body = rest[..length];
    }

    private static SipFault? ReadHeaders(ref LineReader lines, SipHeaders headers, SipLimits limits)
    {
        SipFault? fault = null;
        while (lines.TryRead(out var line))
        {
            if (line.IsEmpty) return fault;
            if (headers.Count == limits.HeaderFields) fault ??= new(400, "Too many header fields");
            else if (line.Length > limits.LineLength) fault ??= new(513, "A header field is too long");
            else if (!TryField(line, out var field)) fault ??= new(400, "A line is no header field");
            else headers.Add(field);
        }
        return fault ?? new(400, "No empty line ends the header");
    }

    private static bool TryField(ReadOnlyMemory<byte> line, out HeaderField field)
    {
        field = default;
        var span = line.Span;
        var colon = span.IndexOf((byte)':');
        if (colon < 1) return false;
        var name = span[..colon].TrimEnd(" \t"u8);
        if (!SipGrammar.All(name, SipGrammar.Token)) return false;
        field = new(HeaderNameTable.Of(name), line[(colon + 1)..].Trim(" \t"u8));
        return true;
    }

    private static SipFault? ContentLength(SipHeaders headers, int available, out int length)
    {
        length = available;
        var at = headers.IndexOf(HeaderNames.ContentLength);
        if (at < 0) return null;
        if (headers.CountOf(HeaderNames.ContentLength) > 1) return new(400, "More than one Content-Length");
        if (!SipGrammar.TryNumber(headers[at].Value.Span, int.MaxValue, out var said)) return new(400, "Content-Length is no number");
        if (said > available) return new(400, "Content-Length is more than there is");
        length = (int)said;
        return null;
    }
}
