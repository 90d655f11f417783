using System.Security.Cryptography;

namespace VoiceAgent.Telephony.Rtp.Srtp;

/// <summary>A cipher with its authentication: HMAC-SHA1, of which the first bytes are the tag (RFC 3711 section 4.2.1).</summary>
internal sealed class PacketSeal(SessionKeys keys, int tagLength) : IDisposable
{
    private const int HashLength = 20;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA1, keys.Authentication);

    public CounterMode Cipher { get; } = new(keys.Cipher, keys.Salt);

    public int TagLength => tagLength;

    /// <summary>Writes the tag of a packet and of what is not sent with it.</summary>
    public void Sign(ReadOnlySpan<byte> packet, ReadOnlySpan<byte> unsent, Span<byte> tag)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        Hash(packet, unsent, hash);
        hash[..tagLength].CopyTo(tag);
    }

    /// <summary>Whether a tag is right; takes as long if it is wrong.</summary>
    public bool Verify(ReadOnlySpan<byte> packet, ReadOnlySpan<byte> unsent, ReadOnlySpan<byte> tag)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        Hash(packet, unsent, hash);
        return CryptographicOperations.FixedTimeEquals(hash[..tagLength], tag);
    }

    public void Dispose()
    {
        _hash.Dispose();
        Cipher.Dispose();
    }

    private void Hash(ReadOnlySpan<byte> packet, ReadOnlySpan<byte> unsent, Span<byte> hash)
    {
        _hash.AppendData(packet);
        _hash.AppendData(unsent);
        _hash.GetHashAndReset(hash);
    }
}
