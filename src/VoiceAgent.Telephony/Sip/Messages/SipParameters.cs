using System.Collections;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>One parameter of a URI or header field.</summary>
/// <param name="Name">Compared without case.</param>
/// <param name="Value">Null where there is a name only. In a header field a quoted string keeps its quotation marks.</param>
public readonly record struct SipParameter(string Name, string? Value);

/// <summary>Parameters in their order; never changed, a change gives new ones.</summary>
public sealed class SipParameters : IReadOnlyList<SipParameter>
{
    private readonly SipParameter[] items;

    internal SipParameters(SipParameter[] items) => this.items = items;

    /// <summary>No parameters.</summary>
    public static SipParameters None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => items.Length;

    /// <summary>The parameter at a place.</summary>
    public SipParameter this[int index] => items[index];

    /// <summary>The value of the first parameter of that name without quotation marks; "" for a name only, null when there is none.</summary>
    public string? Get(string name)
    {
        foreach (var item in items)
            if (item.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return Plain(item.Value);
        return null;
    }

    /// <summary>Whether a parameter of that name is there, with or without a value.</summary>
    public bool Has(string name) => Get(name) is not null;

    /// <summary>The same with that parameter set, in its old place if it had one.</summary>
    public SipParameters With(string name, string? value)
    {
        var at = Array.FindIndex(items, i => i.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0) return new([.. items, new(name, value)]);
        var copy = (SipParameter[])items.Clone();
        copy[at] = new(name, value);
        return new(copy);
    }

    /// <summary>The same without parameters of that name.</summary>
    public SipParameters Without(string name) =>
        Has(name) ? new([.. items.Where(i => !i.Name.Equals(name, StringComparison.OrdinalIgnoreCase))]) : this;

    /// <inheritdoc/>
    public IEnumerator<SipParameter> GetEnumerator() => ((IEnumerable<SipParameter>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>As header parameters: each after a semicolon.</summary>
    public override string ToString() => items.Length == 0 ? "" : AppendTo(new StringBuilder()).ToString();

    internal StringBuilder AppendTo(StringBuilder text)
    {
        foreach (var (name, value) in items)
        {
            text.Append(';').Append(name);
            if (value is not null) text.Append('=').Append(value);
        }
        return text;
    }

    private static string Plain(string? value) =>
        value is null ? "" : value.Length > 1 && value[0] == '"' ? SipGrammar.Unquote(Encoding.UTF8.GetBytes(value)) : value;
}
