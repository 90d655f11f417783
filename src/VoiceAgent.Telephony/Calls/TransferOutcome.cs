namespace VoiceAgent.Telephony.Calls;

/// <summary>What became of a transfer.</summary>
/// <param name="Succeeded">True: the far end talks to the other, and our call with it is over.</param>
/// <param name="Status">The SIP status of that call, or of the refusal; 202 when the far end took it over without saying how it ended.</param>
public sealed record TransferOutcome(bool Succeeded, int Status);
