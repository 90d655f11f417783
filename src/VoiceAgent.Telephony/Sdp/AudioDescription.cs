using System.Globalization;
using System.Net;
using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>What one end says of its audio stream, understood.</summary>
/// <param name="Remote">Where it wants RTP; null when its address is a name or 0.0.0.0.</param>
/// <param name="Control">Where it wants RTCP (RFC 3605, else the next port).</param>
/// <param name="Mux">RTCP on RTP's port (RFC 5761).</param>
/// <param name="Direction">As that end sees it, the old hold by address included.</param>
/// <param name="Codecs">Payload types it takes G.711 by, the best first.</param>
/// <param name="EventPayload">Its payload type of telephone events at 8 kHz, or null.</param>
/// <param name="NoisePayload">Its payload type of comfort noise, or null.</param>
/// <param name="PacketTime">How much sound it wants in a packet, in milliseconds: 10 to 60.</param>
/// <param name="Secure">Whether the protocol is SRTP.</param>
/// <param name="Cryptos">Its usable keys, the best first.</param>
internal sealed record AudioDescription(
    IPEndPoint? Remote, IPEndPoint? Control, bool Mux, SdpDirection Direction, IReadOnlyList<(int Payload, AudioCodec Codec)> Codecs,
    int? EventPayload, int? NoisePayload, int PacketTime, bool Secure, IReadOnlyList<SdpCrypto> Cryptos)
{
    private const int Clock = 8000;

    /// <summary>Whether a stream is one that can be spoken at all: audio, not refused, RTP with or without SDES.</summary>
    public static bool IsUsable(SdpMedia media) =>
        media is { Kind: "audio", Port: > 0, Protocol: "RTP/AVP" or "RTP/AVPF" or "RTP/SAVP" or "RTP/SAVPF" };

    public static AudioDescription Of(SdpSession session, SdpMedia media)
    {
        var connection = media.Connection ?? session.Connection;
        var hold = connection is { IsHold: true };
        var remote = !hold && connection?.Ip is { } ip ? new IPEndPoint(ip, media.Port) : null;
        var formats = AudioFormat.In(media).Where(format => format.ClockRate == Clock).ToList();
        return new AudioDescription(
            remote, ControlOf(media, remote), media.Has("rtcp-mux"), DirectionOf(session, media, hold), CodecsOf(formats), Find(formats, AudioFormat.TelephoneEvent),
            Find(formats, AudioFormat.ComfortNoise), PacketTimeOf(media), media.Protocol is "RTP/SAVP" or "RTP/SAVPF",
            [.. media.Attributes.Where(line => line.Name == "crypto").Select(line => SdpCrypto.Parse(line.Value)).OfType<SdpCrypto>()]);
    }

    private static SdpDirection DirectionOf(SdpSession session, SdpMedia media, bool hold)
    {
        var direction = SdpDirections.In(media.Attributes) ?? SdpDirections.In(session.Attributes) ?? SdpDirection.SendReceive;
        return hold ? direction & ~SdpDirection.ReceiveOnly : direction;
    }

    private static List<(int, AudioCodec)> CodecsOf(List<AudioFormat> formats) =>
        [.. formats.Where(format => format.Name is "PCMU" or "PCMA").Select(format => (format.PayloadType, format.Name == "PCMU" ? AudioCodec.Pcmu : AudioCodec.Pcma))];

    private static int? Find(List<AudioFormat> formats, string name) =>
        formats.FindIndex(format => format.Name == name) is >= 0 and var index ? formats[index].PayloadType : null;

    private static IPEndPoint? ControlOf(SdpMedia media, IPEndPoint? remote)
    {
        if (media.ValueOf("rtcp")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var port, .. var rest] || Number(port) is not (> 0 and <= 65535 and var number))
            return remote is null or { Port: 65535 } ? null : new IPEndPoint(remote.Address, remote.Port + 1);
        if (rest is ["IN", var type, var address]) return new SdpConnection(type, address).Ip is { } ip ? new IPEndPoint(ip, number) : null;
        return remote is null ? null : new IPEndPoint(remote.Address, number);
    }

    private static int PacketTimeOf(SdpMedia media)
    {
        var wanted = Number(media.ValueOf("ptime")) is > 0 and var asked ? asked : 20;
        if (Number(media.ValueOf("maxptime")) is > 0 and var most) wanted = Math.Min(wanted, most);
        return Math.Clamp(wanted / 10 * 10, 10, 60);
    }

    private static int Number(string? text)
    {
        // Some phones write fractions of a millisecond.
        var whole = text?.Split('.')[0].Trim();
        return whole?.Length <= 9 && int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
