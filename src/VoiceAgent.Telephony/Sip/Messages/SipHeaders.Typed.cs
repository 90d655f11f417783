using System.Globalization;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <content>Header fields read as what they are. What is missing or malformed reads as null (or empty); <see cref="SipRequestCheck"/> tells which.</content>
public sealed partial class SipHeaders
{
    private NameAddress? from;
    private NameAddress? to;
    private Via? via;
    private CSeq? cseq;
    private string? callId;

    /// <summary>Who sends the request (RFC 3261 20.20).</summary>
    public NameAddress? From => from ??= Address(HeaderNames.From);

    /// <summary>Whom the request is for (RFC 3261 20.39).</summary>
    public NameAddress? To => to ??= Address(HeaderNames.To);

    /// <summary>The topmost Via (RFC 3261 20.42).</summary>
    public Via? Via => via ??= TopVia();

    /// <summary>Number and method (RFC 3261 20.16).</summary>
    public CSeq? CSeq => cseq ??= ReadCSeq();

    /// <summary>The call's identifier, compared with case (RFC 3261 20.8).</summary>
    public string? CallId => callId ??= Get(HeaderNames.CallId);

    /// <summary>All Via values, topmost first.</summary>
    public IReadOnlyList<Via> Vias => List<Via>(HeaderNames.Via, Messages.Via.TryParse);

    /// <summary>All Contact values, without "*".</summary>
    public IReadOnlyList<NameAddress> Contacts => List<NameAddress>(HeaderNames.Contact, NameAddress.TryParse);

    /// <summary>All Route values, topmost first.</summary>
    public IReadOnlyList<NameAddress> Routes => List<NameAddress>(HeaderNames.Route, NameAddress.TryParse);

    /// <summary>All Record-Route values, topmost first.</summary>
    public IReadOnlyList<NameAddress> RecordRoutes => List<NameAddress>(HeaderNames.RecordRoute, NameAddress.TryParse);

    /// <summary>How many more stops the request may pass (RFC 3261 20.22): 0 to 255.</summary>
    public int? MaxForwards => Number(HeaderNames.MaxForwards, 255);

    /// <summary>In seconds (RFC 3261 20.19); a value past 2^32-1 reads as 2^32-1.</summary>
    public uint? Expires => Seconds(HeaderNames.Expires);

    /// <summary>In seconds (RFC 3261 20.23).</summary>
    public uint? MinExpires => Seconds(HeaderNames.MinExpires);

    /// <summary>How long to wait before trying again; comment and parameters are left aside (RFC 3261 20.33).</summary>
    public TimeSpan? RetryAfter => Seconds(HeaderNames.RetryAfter) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>The body's type in lower case without parameters, as "application/sdp"; null when there is none.</summary>
    public string? ContentType => Get(HeaderNames.ContentType)?.Split(';')[0].Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Whether a list such as Supported, Require, Allow holds that value, case aside.</summary>
    public bool Lists(string name, string value) => Values(name).Contains(value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts a Via before the others.</summary>
    internal void Prepend(Via value) => Prepend(HeaderNames.Via, value.ToString());

    /// <summary>Replaces the topmost Via, whose line may hold others too.</summary>
    internal void ReplaceTopVia(Via value)
    {
        var at = IndexOf(HeaderNames.Via);
        var line = fields[at].Value.Span;
        var first = new ValueSplitter(line);
        first.MoveNext();
        var rest = line.IndexOf(first.Current) + first.Current.Length;
        fields[at] = new(HeaderNames.Via, (byte[])[.. Encoding.UTF8.GetBytes(value.ToString()), .. line[rest..]]);
        Forget();
    }

    private delegate bool Reader<T>(ReadOnlySpan<byte> text, out T? value);

    private List<T> List<T>(string name, Reader<T> read)
    {
        var values = new List<T>();
        foreach (var field in Span)
        {
            if (!field.Is(name)) continue;
            var each = new ValueSplitter(field.Value.Span);
            while (values.Count < SipLimits.Values && each.MoveNext())
                if (read(each.Current, out var value)) values.Add(value!);
        }
        return values;
    }

    private NameAddress? Address(string name)
    {
        var at = IndexOf(name);
        return at >= 0 && NameAddress.TryParse(fields[at].Value.Span, out var value) ? value : null;
    }

    private Via? TopVia()
    {
        var at = IndexOf(HeaderNames.Via);
        if (at < 0) return null;
        var each = new ValueSplitter(fields[at].Value.Span);
        return each.MoveNext() && Messages.Via.TryParse(each.Current, out var value) ? value : null;
    }

    private CSeq? ReadCSeq()
    {
        var at = IndexOf(HeaderNames.CSeq);
        return at >= 0 && Messages.CSeq.TryParse(fields[at].Value.Span, out var value) ? value : null;
    }

    private int? Number(string name, uint ceiling)
    {
        var at = IndexOf(name);
        return at >= 0 && SipGrammar.TryNumber(fields[at].Value.Span, ceiling, out var value) ? (int)value : null;
    }

    private uint? Seconds(string name)
    {
        var digits = Get(name) is { } text ? text.AsSpan(0, DigitsOf(text)) : default;
        if (digits.IsEmpty) return null;
        return uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : uint.MaxValue;
    }

    private static int DigitsOf(string text)
    {
        var end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private void Forget() => (from, to, via, cseq, callId) = (null, null, null, null, null);
}
