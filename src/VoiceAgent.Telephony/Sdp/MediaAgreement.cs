using System.Net;
using VoiceAgent.Telephony.Codecs;

namespace VoiceAgent.Telephony.Sdp;

/// <summary>What offer and answer came to, seen from our end.</summary>
/// <param name="Remote">Where RTP goes; null: to where it comes from.</param>
/// <param name="Control">Where RTCP goes; null: nowhere yet.</param>
/// <param name="Mux">RTCP on RTP's port.</param>
/// <param name="Codec">What we send.</param>
/// <param name="Payloads">The payload types by which G.711 may come and by which it goes.</param>
/// <param name="EventPayload">Of telephone events, or null.</param>
/// <param name="NoisePayload">Of comfort noise, or null.</param>
/// <param name="PacketTime">Milliseconds of sound in a packet that we send.</param>
/// <param name="Direction">As we see it.</param>
/// <param name="Outbound">The key of what we send; null: in the clear.</param>
/// <param name="Inbound">The key of what we get; null: in the clear.</param>
internal sealed record MediaAgreement(
    IPEndPoint? Remote, IPEndPoint? Control, bool Mux, AudioCodec Codec, AudioPayloads Payloads, int? EventPayload, int? NoisePayload,
    int PacketTime, SdpDirection Direction, SdpCrypto? Outbound, SdpCrypto? Inbound)
{
    public bool Sends => (Direction & SdpDirection.SendOnly) != 0;
}
