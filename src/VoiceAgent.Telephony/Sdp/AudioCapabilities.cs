using System.Net;
using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>What our end has and wants.</summary>
/// <param name="Local">Where RTP comes in; RTCP on the next port.</param>
/// <param name="Codecs">The best first.</param>
/// <param name="PacketTime">Milliseconds of sound we want in a packet.</param>
/// <param name="RequireEncryption">Nothing in the clear.</param>
/// <param name="TelephoneEvents">Digits as events.</param>
/// <param name="ComfortNoise">Silence by its level.</param>
/// <param name="Key">Our master key and salt, one for the whole call: offered again they go on.</param>
internal sealed record AudioCapabilities(
    IPEndPoint Local, IReadOnlyList<AudioCodec> Codecs, int PacketTime, bool RequireEncryption, bool TelephoneEvents, bool ComfortNoise, byte[] Key);
