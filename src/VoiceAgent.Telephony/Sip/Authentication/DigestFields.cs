using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Authentication;

/// <summary>What stands after "Digest" in a challenge or an answer: names with values, quoted or not, between commas (RFC 3261 25.1).</summary>
internal sealed class DigestFields
{
    private const int Most = 30;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value without quotation marks; null when it isn't there.</summary>
    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Reads a header field's value; null for another scheme or what is malformed.</summary>
    public static DigestFields? Read(ReadOnlySpan<byte> text)
    {
        var space = text.IndexOf((byte)' ');
        if (space < 0 || !SipGrammar.SameIgnoringCase(text[..space], "Digest")) return null;
        var fields = new DigestFields();
        var each = new ValueSplitter(text[(space + 1)..]);
        while (each.MoveNext())
            if (!fields.TryAdd(each.Current)) return null;
        return fields;
    }

    /// <summary>The algorithm; null for one that we don't know.</summary>
    public DigestAlgorithm? Algorithm => DigestAlgorithm.Of(this["algorithm"]);

    private bool TryAdd(ReadOnlySpan<byte> part)
    {
        var equals = part.IndexOf((byte)'=');
        if (equals < 1 || values.Count == Most) return false;
        var value = SipGrammar.Trim(part[(equals + 1)..]);
        var isQuoted = value.Length > 1 && value[0] == '"' && value[^1] == '"';
        return values.TryAdd(SipGrammar.Text(SipGrammar.Trim(part[..equals])), isQuoted ? SipGrammar.Unquote(value) : SipGrammar.Text(value));
    }
}
