namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Goes through the comma-separated values of a header field; commas within quotation marks or angle brackets don't separate (RFC 3261 7.3.1).</summary>
internal ref struct ValueSplitter(ReadOnlySpan<byte> line)
{
    private ReadOnlySpan<byte> rest = line;
    private bool more = true;

    /// <summary>The value, without spaces around it.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    public bool MoveNext()
    {
        if (!more) return false;
        var end = End();
        Current = SipGrammar.Trim(end < 0 ? rest : rest[..end]);
        more = end >= 0;
        rest = end < 0 ? default : rest[(end + 1)..];
        return true;
    }

    private readonly int End()
    {
        for (var i = 0; i < rest.Length;)
        {
            var stop = rest[i..].IndexOfAny(",\"<"u8);
            if (stop < 0) return -1;
            i += stop;
            if (rest[i] == ',') return i;
            var length = rest[i] == '"' ? SipGrammar.QuotedEnd(rest[i..]) : rest[i..].IndexOf((byte)'>') + 1;
            if (length < 1) return -1;
            i += length;
        }
        return -1;
    }
}
