using System.Globalization;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Dialogs;

/// <summary>A Session-Expires value (RFC 4028 4): how long a session lives without a refresh, and who refreshes.</summary>
/// <param name="Seconds">The interval.</param>
/// <param name="Refresher"><c>uac</c>, <c>uas</c>, or null where it is left open.</param>
internal sealed record SessionInterval(uint Seconds, string? Refresher)
{
    /// <summary>Below this no interval may be asked for (RFC 4028 5).</summary>
    public const uint Shortest = 90;

    /// <summary>Reads a message's; null: it has none that can be read.</summary>
    public static SessionInterval? Of(SipMessage message)
    {
        var parts = message.Headers.Get(HeaderNames.SessionExpires)?.Split(';', StringSplitOptions.TrimEntries);
        if (parts is null || !uint.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return null;
        var refresher = Array.Find(parts, p => p.StartsWith("refresher=", StringComparison.OrdinalIgnoreCase))?[10..].ToLowerInvariant();
        return new(seconds, refresher is "uac" or "uas" ? refresher : null);
    }

    /// <summary>The least that a message says it takes; <see cref="Shortest"/> when it says nothing.</summary>
    public static uint Least(SipMessage message) =>
        uint.TryParse(message.Headers.Get(HeaderNames.MinSe)?.Split(';')[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Math.Max(seconds, Shortest) : Shortest;

    /// <summary>As written in a message.</summary>
    public override string ToString() => Refresher is null
        ? Seconds.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Seconds};refresher={Refresher}");
}
