using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Registrations;

/// <summary>What is registered where.</summary>
/// <param name="Address">The address of record.</param>
/// <param name="Registrar">The Request-URI: the registrar's domain (RFC 3261 10.2).</param>
/// <param name="Servers">Where the request is sent, in order.</param>
/// <param name="Lifetime">The lifetime asked for.</param>
internal sealed record RegistrationRequest(NameAddress Address, SipUri Registrar, IReadOnlyList<SipUri> Servers, TimeSpan Lifetime);
