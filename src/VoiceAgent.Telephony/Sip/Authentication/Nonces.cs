using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VoiceAgent.Telephony.Sip.Authentication;

/// <summary>What a nonce is worth.</summary>
internal enum NonceState
{
    /// <summary>Ours, in time, with a count not seen yet.</summary>
    Good,

    /// <summary>Ours, but too old, or its count is not above the last: asked anew with stale=true.</summary>
    Old,

    /// <summary>Not ours.</summary>
    Forged,
}

/// <summary>Nonces that carry their time and our signature, so that none need be kept until it is used (RFC 7616 3.3, 5.4).</summary>
internal sealed class Nonces(TimeProvider time)
{
    private const int TimeLength = 8;
    private const int SaltLength = 8;
    private const int SignatureLength = 16;
    private const int MostUsed = 10_000;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Lock gate = new();
    private readonly Dictionary<string, uint> used = [];

    public string New()
    {
        Span<byte> nonce = stackalloc byte[TimeLength + SaltLength + SignatureLength];
        BinaryPrimitives.WriteInt64BigEndian(nonce, time.GetUtcNow().UtcTicks);
        RandomNumberGenerator.Fill(nonce.Slice(TimeLength, SaltLength));
        Sign(nonce[..(TimeLength + SaltLength)], nonce[(TimeLength + SaltLength)..]);
        return Convert.ToBase64String(nonce);
    }

    /// <summary>What the nonce is worth with that count; each count is worth something once.</summary>
    public NonceState Use(string nonce, uint count)
    {
        Span<byte> octets = stackalloc byte[TimeLength + SaltLength + SignatureLength];
        if (!Convert.TryFromBase64String(nonce, octets, out var length) || length != octets.Length || !IsOurs(octets)) return NonceState.Forged;
        var age = time.GetUtcNow().UtcTicks - BinaryPrimitives.ReadInt64BigEndian(octets);
        if (age < 0 || age > Life.Ticks || count == 0) return NonceState.Old;
        lock (gate)
        {
            if (used.TryGetValue(nonce, out var last) && count <= last) return NonceState.Old;
            // What is forgotten could be said again; so all nonces so far are made old by a new key instead.
            if (used.Count >= MostUsed) Renew();
            used[nonce] = count;
        }
        return NonceState.Good;
    }

    private void Renew()
    {
        used.Clear();
        RandomNumberGenerator.Fill(key);
    }

    private bool IsOurs(ReadOnlySpan<byte> nonce)
    {
        Span<byte> expected = stackalloc byte[SignatureLength];
        Sign(nonce[..(TimeLength + SaltLength)], expected);
        return CryptographicOperations.FixedTimeEquals(expected, nonce[(TimeLength + SaltLength)..]);
    }

    private void Sign(ReadOnlySpan<byte> content, Span<byte> signature)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, content, whole);
        whole[..SignatureLength].CopyTo(signature);
    }
}
