using System.Security.Cryptography;

namespace VoiceAgent.Telephony.Sip.Registrations;

/// <summary>How long to wait after a failure: doubling from 5 s to 5 min, half of it by chance so that not all ask at once (RFC 5626 4.5), or as the server says.</summary>
internal sealed class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private int _failures;

    /// <summary>The wait after one more failure.</summary>
    /// <param name="asked">What the server asks for; at most an hour of it is believed.</param>
    public TimeSpan Next(TimeSpan? asked)
    {
        var doubled = First * Math.Pow(2, Math.Min(_failures++, 10));
        var bounded = doubled < Longest ? doubled : Longest;
        var wait = bounded * (RandomNumberGenerator.GetInt32(50, 101) / 100.0);
        var wished = asked is { } time && time < TimeSpan.FromHours(1) ? time : TimeSpan.Zero;
        return wished > wait ? wished : wait;
    }

    /// <summary>It went well.</summary>
    public void Reset() => _failures = 0;
}
