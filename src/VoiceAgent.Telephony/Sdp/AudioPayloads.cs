using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>The payload types of the two laws; dynamic ones are allowed though nobody needs them.</summary>
internal readonly record struct AudioPayloads(int Pcmu, int Pcma)
{
    public static AudioPayloads Of(IReadOnlyList<(int Payload, AudioCodec Codec)> codecs) => new(Find(codecs, AudioCodec.Pcmu), Find(codecs, AudioCodec.Pcma));

    public int this[AudioCodec codec] => codec == AudioCodec.Pcmu ? Pcmu : Pcma;

    public AudioCodec? CodecOf(int payload) => payload == Pcmu ? AudioCodec.Pcmu : payload == Pcma ? AudioCodec.Pcma : null;

    // Whoever sends the static type without having named it means what everybody means by it.
    private static int Find(IReadOnlyList<(int Payload, AudioCodec Codec)> codecs, AudioCodec codec)
    {
        foreach (var (payload, named) in codecs)
            if (named == codec) return payload;
        return (int)codec;
    }
}
