namespace VoiceAgent.Telephony.Sip.Messages;

/// <summary>Shared strings for the names of parameters that most messages carry.</summary>
internal static class ParameterNames
{
    public const string Branch = "branch", Tag = "tag", Received = "received", RPort = "rport", MAddr = "maddr", Ttl = "ttl";
    public const string Transport = "transport", LooseRoute = "lr", User = "user", Expires = "expires", Q = "q", Alias = "alias", Method = "method";

    private static readonly string[] Known = [Branch, Tag, Received, RPort, MAddr, Ttl, Transport, LooseRoute, User, Expires, Q, Alias, Method];

    public static string Of(ReadOnlySpan<byte> name)
    {
        foreach (var known in Known)
            if (known.Length == name.Length && SipGrammar.Same(name, known)) return known;
        return SipGrammar.Text(name);
    }

    /// <summary>The shared string when the name had no escape in it, else the unescaped one.</summary>
    public static string Of(string unescaped, ReadOnlySpan<byte> raw) => unescaped.Length == raw.Length ? Of(raw) : unescaped;
}
