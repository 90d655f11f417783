using System.Security.Cryptography;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Transactions;

/// <summary>Makes branches that nobody can guess (RFC 3261 8.1.1.7), so that nobody off the way can answer for somebody on it.</summary>
internal static class Branches
{
    public static string New() => Via.MagicCookie + RandomNumberGenerator.GetHexString(24, lowercase: true);
}
