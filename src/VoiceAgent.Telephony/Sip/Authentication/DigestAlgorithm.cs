using System.Security.Cryptography;
using System.Text;

namespace VoiceAgent.Telephony.Sip.Authentication;

/// <summary>How a digest is made (RFC 7616 3.2, RFC 8760 2).</summary>
/// <param name="Name">As it is written.</param>
/// <param name="IsSession">Whether the secret is bound to the nonces ("-sess").</param>
/// <param name="Strength">The stronger is taken when several are offered.</param>
internal sealed record DigestAlgorithm(string Name, bool IsSession, int Strength)
{
    public static readonly DigestAlgorithm Md5 = new("MD5", false, 0);
    public static readonly DigestAlgorithm Sha256 = new("SHA-256", false, 2);

    private static readonly DigestAlgorithm[] Known = [Md5, new("MD5-sess", true, 1), Sha256, new("SHA-256-sess", true, 3)];

    /// <summary>The algorithm of that name; MD5 when none is named; null for one that we don't know.</summary>
    public static DigestAlgorithm? Of(string? name) =>
        name is null ? Md5 : Array.Find(Known, k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The hash of text, in lower-case hexadecimal digits.</summary>
    public string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of octets, in lower-case hexadecimal digits.</summary>
#pragma warning disable CA5351 // Most trunks and phones know no other than MD5 (RFC 3261 22.4); the stronger one is always offered and taken first.
    public string Hash(ReadOnlySpan<byte> octets) =>
        Convert.ToHexStringLower(Strength < Sha256.Strength ? MD5.HashData(octets) : SHA256.HashData(octets));
#pragma warning restore CA5351
}
