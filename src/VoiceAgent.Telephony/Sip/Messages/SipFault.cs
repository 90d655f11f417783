namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>What is wrong with a message, and how a request with it is answered.</summary>
/// <param name="Status">The status that answers it, usually 400.</param>
/// <param name="Reason">A reason phrase for the sender: names the place, repeats nothing of the message.</param>
/// <param name="Header">A header field that the answer must carry, such as Unsupported, or null.</param>
/// <param name="Value">That field's value.</param>
public sealed record SipFault(int Status, string Reason, string? Header = null, string? Value = null);
