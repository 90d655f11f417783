using System.Collections;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>The header fields of a message in their order (RFC 3261 7.3). Not for several threads at once while it is changed.</summary>
public sealed partial class SipHeaders : IReadOnlyList<HeaderField>
{
    private const int FirstSize = 24;

    private HeaderField[] fields = new HeaderField[FirstSize];

    /// <summary>How many fields there are; several lines of one name count each.</summary>
    public int Count { get; private set; }

    /// <summary>The field at a place.</summary>
    public HeaderField this[int index] => index < Count ? fields[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The value of the first field of that name; null when there is none.</summary>
    public string? Get(string name)
    {
        var at = IndexOf(name);
        return at < 0 ? null : fields[at].Text;
    }

    /// <summary>Whether a field of that name is there.</summary>
    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>How many fields of that name there are.</summary>
    public int CountOf(string name)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            if (fields[i].Is(name)) count++;
        return count;
    }

    /// <summary>The values of all fields of that name, also those that share a line, in order (RFC 3261 7.3.1).</summary>
    public IReadOnlyList<string> Values(string name)
    {
        var values = new List<string>();
        for (var i = 0; i < Count; i++)
            if (fields[i].Is(name)) AddValues(fields[i].Value.Span, values);
        return values;
    }

    /// <summary>Puts a field at the end.</summary>
    /// <exception cref="ArgumentException">The value would begin a line of its own.</exception>
    public void Add(string name, string value) => Add(new HeaderField(HeaderNameTable.Of(name), Encode(value)));

    /// <summary>Puts a field, as it came in another message, at the end.</summary>
    public void Add(HeaderField field)
    {
        if (Count == fields.Length) Array.Resize(ref fields, Count * 2);
        fields[Count++] = field;
        Forget();
    }

    /// <summary>Puts a field before all others.</summary>
    public void Prepend(string name, string value) => Insert(0, new(HeaderNameTable.Of(name), Encode(value)));

    /// <summary>Puts a field in the place of all of that name, or at the end.</summary>
    public void Set(string name, string value)
    {
        var at = IndexOf(name);
        if (at < 0) Add(name, value);
        else ReplaceFrom(at, new(fields[at].Name, Encode(value)));
    }

    /// <summary>Takes all fields of that name away.</summary>
    public void Remove(string name) => RemoveFrom(0, name);

    /// <summary>Copies all fields of that name, in their order, to the end.</summary>
    public void CopyFrom(SipHeaders other, string name)
    {
        for (var i = 0; i < other.Count; i++)
            if (other.fields[i].Is(name)) Add(other.fields[i]);
    }

    /// <summary>A copy that changes by itself.</summary>
    public SipHeaders Clone()
    {
        var copy = new SipHeaders { fields = (HeaderField[])fields.Clone(), Count = Count };
        return copy;
    }

    /// <inheritdoc/>
    public IEnumerator<HeaderField> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return fields[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal int IndexOf(string name)
    {
        for (var i = 0; i < Count; i++)
            if (fields[i].Is(name)) return i;
        return -1;
    }

    internal ReadOnlySpan<HeaderField> Span => fields.AsSpan(0, Count);

    private static void AddValues(ReadOnlySpan<byte> line, List<string> values)
    {
        var each = new ValueSplitter(line);
        while (each.MoveNext() && values.Count < SipLimits.Values) values.Add(SipGrammar.Text(each.Current));
    }

    private static byte[] Encode(string value)
    {
        if (value.AsSpan().ContainsAny('\r', '\n')) throw new ArgumentException("A header field's value may hold no line break.", nameof(value));
        return Encoding.UTF8.GetBytes(value);
    }

    private void Insert(int at, HeaderField field)
    {
        Add(field);
        Array.Copy(fields, at, fields, at + 1, Count - 1 - at);
        fields[at] = field;
    }

    private void ReplaceFrom(int at, HeaderField field)
    {
        fields[at] = field;
        RemoveFrom(at + 1, field.Name);
    }

    private void RemoveFrom(int start, string name)
    {
        var kept = start;
        for (var i = start; i < Count; i++)
            if (!fields[i].Is(name)) fields[kept++] = fields[i];
        Array.Clear(fields, kept, Count - kept);
        Count = kept;
        Forget();
    }
}
