namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>What a session needs of its media: to write an offer, to answer one, to take an answer (RFC 3264). Bodies are application/sdp.</summary>
/// <param name="CreateOffer">Writes the next offer.</param>
/// <param name="Answer">Answers an offer; null: nothing fits (488).</param>
/// <param name="Accept">Takes the answer to the last offer; false: it does not fit.</param>
internal sealed record SessionDescriptions(Func<byte[]> CreateOffer, Func<ReadOnlyMemory<byte>, byte[]?> Answer, Func<ReadOnlyMemory<byte>, bool> Accept);
