using System.Text;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>Writes descriptions with their lines in the order of RFC 8866 section 9.</summary>
internal static class SdpWriter
{
    public static byte[] Write(SdpSession session)
    {
        var text = new StringBuilder("v=0\r\n");
        var origin = session.Origin;
        Line(text, 'o', $"{origin.User} {origin.Id} {origin.Version} {Text(origin.Address)}");
        Line(text, 's', session.Name);
        if (session.Connection is { } connection) Line(text, 'c', Text(connection));
        Line(text, 't', "0 0");
        Write(text, session.Attributes);
        foreach (var media in session.Media) Write(text, media);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, SdpMedia media)
    {
        Line(text, 'm', $"{media.Kind} {media.Port} {media.Protocol} {string.Join(' ', media.Formats)}");
        if (media.Connection is { } connection) Line(text, 'c', Text(connection));
        Write(text, media.Attributes);
    }

    private static void Write(StringBuilder text, IReadOnlyList<SdpAttribute> attributes)
    {
        foreach (var (name, value) in attributes) Line(text, 'a', value is null ? name : $"{name}:{value}");
    }

    private static string Text(SdpConnection connection) => $"IN {connection.Type} {connection.Address}";

    private static void Line(StringBuilder text, char letter, string value) => text.Append(letter).Append('=').Append(value).Append("\r\n");
}
