using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.UserAgents;

/// <summary>What this user agent takes part in, as it says in Allow, Supported and Accept.</summary>
internal static class Capabilities
{
    public const string Reliable = "100rel", Timer = "timer", ReplacesTag = "replaces", NoReferSubscription = "norefersub";
    public const string Sdp = "application/sdp", DigitRelay = "application/dtmf-relay", Digit = "application/dtmf", Fragment = "message/sipfrag";

    private static readonly string[] Methods =
    [
        SipMethods.Invite, SipMethods.Ack, SipMethods.Bye, SipMethods.Cancel, SipMethods.Options, SipMethods.Prack, SipMethods.Update, SipMethods.Info,
        SipMethods.Refer, SipMethods.Notify,
    ];

    private static readonly string[] Extensions = [Reliable, Timer, ReplacesTag, NoReferSubscription];

    public static SipCapabilities All { get; } = new(Methods, Extensions, [Sdp, DigitRelay, Digit, Fragment]);

    public static string Allow { get; } = string.Join(", ", Methods);

    public static string Supported { get; } = string.Join(", ", Extensions);

    /// <summary>Writes Allow and Supported.</summary>
    public static void Show(SipHeaders headers)
    {
        headers.Set(HeaderNames.Allow, Allow);
        headers.Set(HeaderNames.Supported, Supported);
    }
}
