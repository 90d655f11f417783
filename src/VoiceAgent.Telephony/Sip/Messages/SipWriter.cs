using System.Buffers;
using System.Globalization;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Writes messages as they go over the wire.</summary>
public static class SipWriter
{
    private const int LongestNumber = 10;

    /// <summary>Writes one message, its Content-Length with it.</summary>
    public static void Write(SipMessage message, IBufferWriter<byte> output)
    {
        var most = Most(message);
        output.Advance(Write(message, output.GetSpan(most)));
    }

    /// <summary>One message as octets of its own.</summary>
    public static byte[] ToArray(SipMessage message)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Most(message));
        var octets = buffer.AsSpan(0, Write(message, buffer)).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return octets;
    }

    private static int Write(SipMessage message, Span<byte> output)
    {
        var length = StartLine(message, output);
        foreach (var field in message.Headers.Span)
            if (!ReferenceEquals(field.Name, HeaderNames.ContentLength)) length += Field(field, output[length..]);
        length += Put("Content-Length: "u8, output[length..]);
        message.Body.Length.TryFormat(output[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        length += Put("\r\n\r\n"u8, output[length..]);
        return length + Put(message.Body.Span, output[length..]);
    }

    private static int StartLine(SipMessage message, Span<byte> output)
    {
        if (message is SipResponse response) return StatusLine(response, output);
        var request = (SipRequest)message;
        var length = Encoding.UTF8.GetBytes(request.Method, output);
        output[length++] = (byte)' ';
        length += Encoding.UTF8.GetBytes(request.Uri.ToString(), output[length..]);
        return length + Put(" SIP/2.0\r\n"u8, output[length..]);
    }

    private static int StatusLine(SipResponse response, Span<byte> output)
    {
        var length = Put("SIP/2.0 "u8, output);
        response.Status.TryFormat(output[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        output[length++] = (byte)' ';
        length += Encoding.UTF8.GetBytes(response.Reason, output[length..]);
        return length + Put("\r\n"u8, output[length..]);
    }

    private static int Field(HeaderField field, Span<byte> output)
    {
        var length = Encoding.UTF8.GetBytes(field.Name, output);
        length += Put(": "u8, output[length..]);
        length += Put(field.Value.Span, output[length..]);
        return length + Put("\r\n"u8, output[length..]);
    }

    private static int Put(ReadOnlySpan<byte> text, Span<byte> output)
    {
        text.CopyTo(output);
        return text.Length;
    }

    // As many octets as the message can have: text may take three octets a character.
    private static int Most(SipMessage message)
    {
        var start = message is SipRequest request ? request.Method.Length + request.Uri.ToString().Length : ((SipResponse)message).Reason.Length;
        var most = start * 3 + "SIP/2.0 000 \r\nContent-Length: \r\n\r\n".Length + LongestNumber + message.Body.Length;
        foreach (var field in message.Headers.Span) most += field.Name.Length * 3 + field.Value.Length + 4;
        return most;
    }
}
