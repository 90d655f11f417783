using System.Globalization;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>A payload type of an audio stream with its name and clock: static ones by RFC 3551, others by their <c>a=rtpmap</c>.</summary>
/// <param name="PayloadType">0 to 127.</param>
/// <param name="Name">As in the registry, upper case.</param>
/// <param name="ClockRate">Ticks a second.</param>
internal readonly record struct AudioFormat(int PayloadType, string Name, int ClockRate)
{
    public const string TelephoneEvent = "TELEPHONE-EVENT";
    public const string ComfortNoise = "CN";
    public const int ComfortNoisePayload = 13;

    /// <summary>The formats of a media line that can be named, in order.</summary>
    public static IEnumerable<AudioFormat> In(SdpMedia media) =>
        from format in media.Formats.Distinct()
        let type = Number(format)
        where type is >= 0 and <= 127
        let named = Mapped(media, format, type) ?? Static(type)
        where named is not null
        select named.Value;

    private static int Number(string text) => text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static AudioFormat? Mapped(SdpMedia media, string format, int type)
    {
        foreach (var (name, value) in media.Attributes)
        {
            if (name != "rtpmap" || value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var mapped, var encoding, ..] || mapped != format) continue;
            var parts = encoding.Split('/');
            var rate = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var clock) ? clock : 0;
            return new AudioFormat(type, parts[0].ToUpperInvariant(), rate);
        }

        return null;
    }

    private static AudioFormat? Static(int type) => type switch
    {
        0 => new AudioFormat(0, "PCMU", 8000),
        8 => new AudioFormat(8, "PCMA", 8000),
        ComfortNoisePayload => new AudioFormat(ComfortNoisePayload, ComfortNoise, 8000),
        _ => null,
    };
}
