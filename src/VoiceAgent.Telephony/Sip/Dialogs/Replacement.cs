using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>The Replaces header field (RFC 3891): which call a new one takes the place of.</summary>
internal static class Replacement
{
    /// <summary>The session that an INVITE wants to replace; null: there is none, or it may not be (481).</summary>
    public static InviteSession? Find(SipRequest invite, SessionTable sessions)
    {
        if (invite.Headers.CountOf(HeaderNames.Replaces) != 1) return null;
        var parts = invite.Headers.Get(HeaderNames.Replaces)!.Split(';', StringSplitOptions.TrimEntries);
        var session = sessions.Find(parts[0], Value(parts, "to-tag"));
        var early = parts.Contains("early-only", StringComparer.OrdinalIgnoreCase);
        return session is { End: null, IsEstablished: true } && !early && session.Dialog?.RemoteTag == (Value(parts, "from-tag") ?? "") ? session : null;
    }

    /// <summary>The value that makes the far end of <paramref name="dialog"/> replace it, escaped for a URI's headers.</summary>
    public static string Of(SipDialog dialog) => Uri.EscapeDataString($"{dialog.CallId};to-tag={dialog.RemoteTag};from-tag={dialog.LocalTag}");

    private static string? Value(string[] parts, string name) =>
        Array.Find(parts, p => p.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..];
}
