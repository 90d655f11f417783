using System.Net;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Tests.Sdp;

/// <summary>Descriptions of every shape.</summary>
internal static class RandomSdp
{
    private static readonly string[] Names = ["rtpmap", "fmtp", "ptime", "sendonly", "rtcp", "crypto", "rtcp-mux", "x-수화기", "candidate"];
    private static readonly string[] Values = ["0 PCMU/8000", "101 telephone-event/8000", "20", "5001 IN IP4 192.0.2.7", "1 AES_CM_128_HMAC_SHA1_80 inline:AAAA", "", "a:b:c", "값"];
    private static readonly string[] Protocols = ["RTP/AVP", "RTP/SAVP", "RTP/AVPF", "udptl", "UDP/TLS/RTP/SAVPF"];

    public static SdpSession Session(Random random) => new(
        new SdpOrigin("-", $"{random.Next()}", $"{random.Next()}", Connection(random)), "a session", random.Next(2) == 0 ? null : Connection(random),
        Attributes(random), [.. Enumerable.Range(0, random.Next(4)).Select(_ => Media(random))]);

    private static SdpMedia Media(Random random) => new(
        random.Next(2) == 0 ? "audio" : "video", random.Next(65536), Pick(random, Protocols), [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => $"{random.Next(128)}")],
        random.Next(2) == 0 ? null : Connection(random), Attributes(random));

    private static SdpConnection Connection(Random random)
    {
        var bytes = new byte[random.Next(2) == 0 ? 4 : 16];
        random.NextBytes(bytes);
        return SdpConnection.Of(new IPAddress(bytes));
    }

    private static SdpAttribute[] Attributes(Random random) =>
        [.. Enumerable.Range(0, random.Next(6)).Select(_ => new SdpAttribute(Pick(random, Names), random.Next(3) == 0 ? null : Pick(random, Values)))];

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}
