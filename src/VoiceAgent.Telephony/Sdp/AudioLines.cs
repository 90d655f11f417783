using System.Globalization;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>Writes our media line, and finds what ours and theirs have in common.</summary>
internal sealed class AudioLines(AudioCapabilities ours)
{
    private const int OfferedEventPayload = 101;
    private static readonly (int Tag, SrtpSuite Suite)[] OfferedSuites = [(1, SrtpSuite.Tag80), (2, SrtpSuite.Tag32)];

    public MediaAgreement Early { get; } = new(
        null, null, false, ours.Codecs[0], AudioPayloads.Of([]), ours.TelephoneEvents ? OfferedEventPayload : null, ours.ComfortNoise ? AudioFormat.ComfortNoisePayload : null,
        20, SdpDirection.ReceiveOnly, null, null);

    /// <summary>Our line in an offer; later ones keep the payload types that were agreed (RFC 3264 section 8.3.2).</summary>
    public SdpMedia Offer(SdpDirection direction, bool secure, MediaAgreement? agreed)
    {
        var payloads = agreed?.Payloads ?? AudioPayloads.Of([]);
        var formats = ours.Codecs.Select(codec => (payloads[codec], codec.ToString().ToUpperInvariant())).ToList();
        if (ours.ComfortNoise) formats.Add((AudioFormat.ComfortNoisePayload, AudioFormat.ComfortNoise));
        var events = ours.TelephoneEvents ? agreed?.EventPayload ?? OfferedEventPayload : (int?)null;
        SdpCrypto[] cryptos = secure ? [.. OfferedSuites.Select(suite => new SdpCrypto(suite.Tag, suite.Suite, ours.Key))] : [];
        return Line(secure ? "RTP/SAVP" : "RTP/AVP", formats, events, direction, mux: true, cryptos);
    }

    /// <summary>Our line in an answer: the one codec that was chosen, and what goes with it.</summary>
    public SdpMedia Answer(AudioDescription theirs, MediaAgreement agreement, string protocol)
    {
        List<(int, string)> formats = [(agreement.Payloads[agreement.Codec], agreement.Codec.ToString().ToUpperInvariant())];
        if (agreement.NoisePayload is { } noise) formats.Add((noise, AudioFormat.ComfortNoise));
        return Line(protocol, formats, agreement.EventPayload, agreement.Direction, theirs.Mux, agreement.Outbound is { } key ? [key] : []);
    }

    /// <summary>What is agreed when they say this; null when nothing fits.</summary>
    public MediaAgreement? Choose(AudioDescription theirs, SdpDirection wanted)
    {
        var fitting = theirs.Codecs.Where(format => ours.Codecs.Contains(format.Codec)).ToList();
        if (fitting.Count == 0 || (ours.RequireEncryption && !theirs.Secure)) return null;
        if (theirs.Secure && theirs.Cryptos.Count == 0) return null;
        var inbound = theirs.Secure ? theirs.Cryptos[0] : null;
        var outbound = inbound is null ? null : new SdpCrypto(inbound.Tag, inbound.Suite, ours.Key);
        return new MediaAgreement(
            theirs.Remote, theirs.Control, theirs.Mux, fitting[0].Codec, AudioPayloads.Of(theirs.Codecs), ours.TelephoneEvents ? theirs.EventPayload : null,
            ours.ComfortNoise ? theirs.NoisePayload : null, theirs.PacketTime, wanted & theirs.Direction.Mirrored(), outbound, inbound);
    }

    /// <summary>Whether the key that an answer brings names one of the suites that our offers name, by its tag (RFC 4568 section 5.1.3).</summary>
    public static bool WasOffered(SdpCrypto? theirs) => theirs is null || OfferedSuites.Contains((theirs.Tag, theirs.Suite));

    private SdpMedia Line(
        string protocol, List<(int Payload, string Name)> formats, int? events, SdpDirection direction, bool mux, SdpCrypto[] cryptos)
    {
        List<SdpAttribute> attributes = [.. formats.Select(format => new SdpAttribute("rtpmap", $"{format.Payload} {format.Name}/8000"))];
        if (events is { } type) attributes.AddRange([new("rtpmap", $"{type} telephone-event/8000"), new("fmtp", $"{type} 0-15")]);
        attributes.Add(new("ptime", ours.PacketTime.ToString(CultureInfo.InvariantCulture)));
        attributes.Add(new(direction.Name()));
        if (mux) attributes.Add(new("rtcp-mux"));
        attributes.AddRange(cryptos.Select(crypto => crypto.ToAttribute()));
        IEnumerable<int> types = formats.Select(format => format.Payload);
        if (events is { } last) types = types.Append(last);
        return new SdpMedia("audio", ours.Local.Port, protocol, [.. types.Select(type => type.ToString(CultureInfo.InvariantCulture))], null, attributes);
    }
}
