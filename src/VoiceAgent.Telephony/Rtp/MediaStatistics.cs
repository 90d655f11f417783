namespace VoiceAgent.Telephony.Rtp;

/// <summary>How the media of a call fares, counted from its start.</summary>
/// <param name="PacketsSent">RTP packets sent.</param>
/// <param name="PacketsReceived">RTP packets of the other end's stream received, duplicates and late ones included.</param>
/// <param name="PacketsLost">RTP packets that should have come and did not (RFC 3550 A.3).</param>
/// <param name="PacketsRefused">Datagrams thrown away: malformed, from a stranger, or failing authentication.</param>
/// <param name="PacketsTooLate">RTP packets that came after their moment had been played.</param>
/// <param name="SentLate">RTP packets sent more than 10 ms after their due time.</param>
/// <param name="Jitter">Interarrival jitter (RFC 3550 6.4.1).</param>
/// <param name="Latency">What the jitter buffer currently adds between arrival and capture.</param>
/// <param name="Concealed">How much sound was made up for packets that did not come.</param>
/// <param name="RoundTrip">Time to the other end and back by its RTCP reports; null before one came.</param>
/// <param name="Mos">Estimated mean opinion score of what we hear, 1 to 4.5 (E-model, ITU-T G.107).</param>
public sealed record MediaStatistics(
    long PacketsSent, long PacketsReceived, long PacketsLost, long PacketsRefused, long PacketsTooLate, long SentLate,
    TimeSpan Jitter, TimeSpan Latency, TimeSpan Concealed, TimeSpan? RoundTrip, double Mos);
