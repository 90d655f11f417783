using System.Globalization;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>A description while its lines are read; each line goes to the session or to the last media.</summary>
internal sealed class SdpReading
{
    private readonly List<SdpMedia> _media = [];
    private readonly List<SdpAttribute> _attributes = [];
    private List<SdpAttribute> _current;
    private SdpOrigin? _origin;
    private SdpConnection? _connection;
    private string _name = "-";

    public SdpReading() => _current = _attributes;

    /// <summary>Takes a line.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public string? Take(char letter, string value) => letter switch
    {
        'v' => value == "0" ? null : "the version is not 0.",
        'o' => TakeOrigin(value),
        's' => TakeName(value),
        'c' => TakeConnection(value),
        'a' => TakeAttribute(value),
        'm' => TakeMedia(value),
        _ => char.IsAsciiLetter(letter) ? null : "no such line.",
    };

    public string Finish(out SdpSession session)
    {
        session = null!;
        if (_origin is null) return "There is no o= line.";
        session = new SdpSession(_origin, _name, _connection, _attributes, _media);
        return "";
    }

    private static string[] Words(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string? TakeName(string value)
    {
        _name = value;
        return null;
    }

    private string? TakeOrigin(string value)
    {
        if (Words(value) is not [var user, var id, var version, "IN", var type, var address]) return "o= has not its six parts.";
        _origin = new SdpOrigin(user, id, version, new SdpConnection(type, address));
        return null;
    }

    private string? TakeConnection(string value)
    {
        if (Words(value) is not ["IN", ("IP4" or "IP6") and var type, var address, ..]) return "c= is not IN, IP4 or IP6, address.";
        var connection = new SdpConnection(type, address.Split('/')[0]);
        if (_media.Count == 0) _connection = connection;
        else _media[^1] = _media[^1] with { Connection = connection };
        return null;
    }

    private string? TakeAttribute(string value)
    {
        var colon = value.IndexOf(':');
        var attribute = colon < 0 ? new SdpAttribute(value) : new SdpAttribute(value[..colon], value[(colon + 1)..]);
        if (attribute.Name.Length == 0) return "a= has no name.";
        _current.Add(attribute);
        return null;
    }

    private string? TakeMedia(string value)
    {
        if (Words(value) is not [var kind, var port, var protocol, .. var formats]) return "m= is not kind, port, protocol, formats.";
        if (_media.Count == SdpLimits.Media || formats.Length > SdpLimits.Formats) return "too many media or formats.";
        if (!int.TryParse(port.Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 65535) return "no port.";
        _current = [];
        _media.Add(new SdpMedia(kind, number, protocol, formats, null, _current));
        return null;
    }
}
