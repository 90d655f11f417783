using System.Buffers;

namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Reads parameters of header fields (RFC 3261 25.1 generic-param) and of URIs (uri-parameters).</summary>
internal static class ParameterParser
{
    /// <summary>All of <paramref name="text"/>, which is empty or begins with a semicolon; spaces may stand around "=" and ";".</summary>
    public static bool TryParseHeader(ReadOnlySpan<byte> text, out SipParameters parameters)
    {
        var list = new ParameterList();
        parameters = SipParameters.None;
        text = SipGrammar.Trim(text);
        while (!text.IsEmpty)
        {
            if (text[0] != ';' || list.IsFull) return false;
            text = SipGrammar.Trim(text[1..]);
            if (!TryTakeName(ref text, SipGrammar.Token, out var name)) return false;
            if (!TryTakeValue(ref text, out var value)) return false;
            list.Add(new(name, value));
        }
        parameters = list.Done();
        return true;
    }

    /// <summary>All of <paramref name="text"/>, which is empty or begins with a semicolon; no spaces; names and values are unescaped.</summary>
    public static bool TryParseUri(ReadOnlySpan<byte> text, out SipParameters parameters)
    {
        var list = new ParameterList();
        parameters = SipParameters.None;
        while (!text.IsEmpty)
        {
            if (text[0] != ';' || list.IsFull) return false;
            text = text[1..];
            var end = text.IndexOf((byte)';');
            if (!TryUriParameter(end < 0 ? text : text[..end], out var parameter)) return false;
            list.Add(parameter);
            text = end < 0 ? default : text[end..];
        }
        parameters = list.Done();
        return true;
    }

    private static bool TryUriParameter(ReadOnlySpan<byte> text, out SipParameter parameter)
    {
        parameter = default;
        var equals = text.IndexOf((byte)'=');
        var name = equals < 0 ? text : text[..equals];
        if (!SipGrammar.All(name, SipGrammar.UriParameter) || !SipGrammar.EscapesAreWhole(text)) return false;
        var value = equals < 0 ? default : text[(equals + 1)..];
        if (value.ContainsAnyExcept(SipGrammar.UriParameter)) return false;
        parameter = new(ParameterNames.Of(Escapes.Undo(name), name), equals < 0 ? null : Escapes.Undo(value));
        return true;
    }

    private static bool TryTakeName(ref ReadOnlySpan<byte> text, SearchValues<byte> kind, out string name)
    {
        var end = text.IndexOfAnyExcept(kind);
        var taken = end < 0 ? text : text[..end];
        name = "";
        if (taken.IsEmpty) return false;
        name = ParameterNames.Of(taken);
        text = end < 0 ? default : SipGrammar.Trim(text[end..]);
        return true;
    }

    private static bool TryTakeValue(ref ReadOnlySpan<byte> text, out string? value)
    {
        value = null;
        if (text.IsEmpty || text[0] != '=') return true;
        text = SipGrammar.Trim(text[1..]);
        var end = text.IsEmpty ? -1 : text[0] == '"' ? SipGrammar.QuotedEnd(text) : PlainEnd(text);
        if (end < 0) return false;
        value = SipGrammar.Text(text[..end]);
        text = SipGrammar.Trim(text[end..]);
        return true;
    }

    private static int PlainEnd(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(SipGrammar.ParameterValue);
        return end < 0 ? text.Length : end;
    }

    /// <summary>Grows by doubling, up to <see cref="SipLimits.Values"/>.</summary>
    private struct ParameterList
    {
        private SipParameter[]? items;
        private int count;

        public readonly bool IsFull => count == SipLimits.Values;

        public void Add(SipParameter item)
        {
            if (items is null) items = new SipParameter[1];
            else if (count == items.Length) Array.Resize(ref items, count * 2);
            items[count++] = item;
        }

        public readonly SipParameters Done()
        {
            if (items is null) return SipParameters.None;
            return new(count == items.Length ? items : items[..count]);
        }
    }
}
