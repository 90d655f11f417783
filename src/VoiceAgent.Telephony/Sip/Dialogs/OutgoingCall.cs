using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>Whom an INVITE is for, and as whom.</summary>
/// <param name="Target">The Request-URI.</param>
/// <param name="Hops">Where it is sent, in order of preference.</param>
/// <param name="From">Who calls, without tag.</param>
internal sealed record OutgoingCall(SipUri Target, IReadOnlyList<SipUri> Hops, NameAddress From)
{
    /// <summary>The user of our Contact.</summary>
    public string? ContactUser { get; init; }

    /// <summary>Further header fields of the INVITE: identity, privacy, Replaces, Referred-By.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields { get; init; } = [];

    /// <summary>Whether a redirection may be followed to there.</summary>
    public Func<SipUri, bool> MayFollow { get; init; } = _ => false;
}
