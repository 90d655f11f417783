using System.Globalization;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>
/// Offer and answer of one audio stream (RFC 3264). Streams that we do not take are refused, and stay so in later offers, in their places.
/// </summary>
internal sealed class AudioNegotiation
{
    private readonly AudioLines _lines;
    private readonly AudioCapabilities _ours;
    private readonly string _id;
    private long _version;
    private byte[]? _last;
    private IReadOnlyList<SdpMedia> _streams = [];
    private int _audio;
    private AudioDescription? _theirs;
    private bool _offeredSecure;

    /// <param name="ours">What our end has and wants.</param>
    /// <param name="id">A number for the origin line that no other session has.</param>
    public AudioNegotiation(AudioCapabilities ours, long id)
    {
        (_ours, _lines, _id, _version) = (ours, new AudioLines(ours), id.ToString(CultureInfo.InvariantCulture), id);
    }

    /// <summary>What our next description says we want.</summary>
    public SdpDirection Wanted { get; set; } = SdpDirection.SendReceive;

    /// <summary>What was agreed last; null before anything was.</summary>
    public MediaAgreement? Agreement { get; private set; }

    /// <summary>What the other end said of its direction last.</summary>
    public SdpDirection Theirs => _theirs?.Direction ?? SdpDirection.SendReceive;

    /// <summary>By what sound may come before our offer was answered: as we offered, and we say nothing yet.</summary>
    public MediaAgreement Early => _lines.Early;

    public byte[] CreateOffer()
    {
        _offeredSecure = Agreement is { } agreed ? agreed.Outbound is not null : _ours.RequireEncryption;
        return Describe(_lines.Offer(Wanted, _offeredSecure, Agreement));
    }

    /// <returns>The answer, or null when nothing fits.</returns>
    public byte[]? Answer(ReadOnlySpan<byte> offer)
    {
        if (!SdpParser.TryParse(offer, out var session, out _)) return null;
        for (var index = 0; index < session.Media.Count; index++)
        {
            if (!AudioDescription.IsUsable(session.Media[index])) continue;
            var theirs = AudioDescription.Of(session, session.Media[index]);
            if (_lines.Choose(theirs, Wanted) is not { } agreement) continue;
            (_streams, _audio, _theirs, Agreement) = (session.Media, index, theirs, agreement);
            return Describe(_lines.Answer(theirs, agreement, session.Media[index].Protocol));
        }

        return null;
    }

    /// <returns>Whether the answer fits our last offer.</returns>
    public bool Accept(ReadOnlySpan<byte> answer)
    {
        if (!SdpParser.TryParse(answer, out var session, out _) || session.Media.Count <= _audio) return false;
        var media = session.Media[_audio];
        if (!AudioDescription.IsUsable(media)) return false;
        var theirs = AudioDescription.Of(session, media);
        if (theirs.Secure != _offeredSecure || _lines.Choose(theirs, Wanted) is not { } agreement || !AudioLines.WasOffered(agreement.Inbound)) return false;
        (_theirs, Agreement) = (theirs, agreement);
        return true;
    }

    private byte[] Describe(SdpMedia audio)
    {
        IReadOnlyList<SdpMedia> media = _streams.Count == 0 ? [audio] : [.. _streams.Select((stream, index) => index == _audio ? audio : stream.Refused())];
        if (_last is not null && _last.AsSpan().SequenceEqual(Write(media))) return _last;
        // The version goes up by one with every change, and only with one (RFC 3264 section 8).
        if (_last is not null) _version++;
        return _last = Write(media);
    }

    private byte[] Write(IReadOnlyList<SdpMedia> media)
    {
        var address = SdpConnection.Of(_ours.Local.Address);
        var origin = new SdpOrigin("-", _id, _version.ToString(CultureInfo.InvariantCulture), address);
        return SdpWriter.Write(new SdpSession(origin, "-", address, [], media));
    }
}
