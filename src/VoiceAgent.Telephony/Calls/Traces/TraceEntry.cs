namespace VoiceAgent.Telephony.Calls.Traces;

/// <summary>One message of a call.</summary>
/// <param name="At">When.</param>
/// <param name="Sent">True: by us.</param>
/// <param name="Peer">The other side's address and port.</param>
/// <param name="Summary">The method, or the status with its phrase, with CSeq and <c>SDP</c> where one is in it; no numbers of people.</param>
public sealed record TraceEntry(DateTimeOffset At, bool Sent, string Peer, string Summary);
