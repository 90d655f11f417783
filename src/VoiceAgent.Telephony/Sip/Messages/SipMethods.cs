namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>The methods that this user agent knows; method names are compared with case (RFC 3261 7.1).</summary>
public static class SipMethods
{
    /// <summary>Opens a call (RFC 3261 13).</summary>
    public const string Invite = "INVITE";

    /// <summary>Confirms a final response to an INVITE (RFC 3261 13.2.2.4, 17.1.1.3).</summary>
    public const string Ack = "ACK";

    /// <summary>Ends a call (RFC 3261 15).</summary>
    public const string Bye = "BYE";

    /// <summary>Takes back an INVITE that has no final response yet (RFC 3261 9).</summary>
    public const string Cancel = "CANCEL";

    /// <summary>Asks what the other can do, and whether it lives (RFC 3261 11).</summary>
    public const string Options = "OPTIONS";

    /// <summary>Tells a registrar where we are (RFC 3261 10).</summary>
    public const string Register = "REGISTER";

    /// <summary>Confirms a provisional response (RFC 3262).</summary>
    public const string Prack = "PRACK";

    /// <summary>Changes a session, also before it is answered (RFC 3311).</summary>
    public const string Update = "UPDATE";

    /// <summary>Asks the other to call somebody else (RFC 3515).</summary>
    public const string Refer = "REFER";

    /// <summary>Tells how what was subscribed to stands (RFC 6665).</summary>
    public const string Notify = "NOTIFY";

    /// <summary>Asks to be told (RFC 6665).</summary>
    public const string Subscribe = "SUBSCRIBE";

    /// <summary>Carries something of the application within a call, here digits (RFC 6086).</summary>
    public const string Info = "INFO";

    /// <summary>A text message (RFC 3428).</summary>
    public const string Message = "MESSAGE";

    private static readonly string[] Known =
        [Invite, Ack, Bye, Cancel, Options, Register, Prack, Update, Refer, Notify, Subscribe, Info, Message];

    /// <summary>Whether the method is one of these.</summary>
    internal static bool IsKnown(string method) => Known.Contains(method);

    /// <summary>The shared string for a known method, else a new one.</summary>
    internal static string Of(ReadOnlySpan<byte> name)
    {
        foreach (var known in Known)
            if (known.Length == name.Length && SipGrammar.Same(name, known)) return known;
        return SipGrammar.Text(name);
    }
}
