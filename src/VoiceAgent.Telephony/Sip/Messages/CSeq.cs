namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>The CSeq header field (RFC 3261 20.16): orders requests within a dialog and tells new requests from retransmissions.</summary>
/// <param name="Sequence">Below 2^31 (RFC 3261 8.1.1.5).</param>
/// <param name="Method">The request's method.</param>
public readonly record struct CSeq(uint Sequence, string Method)
{
    private const uint Ceiling = int.MaxValue;

    /// <summary>As it is written in a message.</summary>
    public override string ToString() => $"{Sequence} {Method}";

    internal static bool TryParse(ReadOnlySpan<byte> text, out CSeq value)
    {
        value = default;
        var space = text.IndexOfAny((byte)' ', (byte)'\t');
        if (space < 1 || !SipGrammar.TryNumber(text[..space], Ceiling, out var sequence)) return false;
        var method = SipGrammar.Trim(text[space..]);
        if (!SipGrammar.All(method, SipGrammar.Token)) return false;
        value = new(sequence, SipMethods.Of(method));
        return true;
    }
}
