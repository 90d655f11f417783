using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VoiceAgent.Telephony.Rtp.Srtp;

/// <summary>AES-128 in counter mode, as SRTP uses it (RFC 3711 section 4.1.1), in place and without garbage.</summary>
internal sealed class CounterMode : IDisposable
{
    private const int BlockLength = 16;
    private const int Blocks = 32;

    private readonly Aes _aes = Aes.Create();
    private readonly ICryptoTransform _cipher;
    private readonly byte[] _salt = new byte[BlockLength];
    private readonly byte[] _counters = new byte[Blocks * BlockLength];
    private readonly byte[] _stream = new byte[Blocks * BlockLength];

    /// <param name="key">16 bytes.</param>
    /// <param name="salt">14 bytes.</param>
    public CounterMode(ReadOnlySpan<byte> key, ReadOnlySpan<byte> salt)
    {
        (_aes.Mode, _aes.Padding, _aes.Key) = (CipherMode.ECB, PaddingMode.None, key.ToArray());
        _cipher = _aes.CreateEncryptor();
        salt.CopyTo(_salt);
    }

    /// <summary>Encrypts or decrypts what belongs to a source and a packet index (48 bits).</summary>
    public void Apply(Span<byte> data, uint source, ulong index)
    {
        Span<byte> first = stackalloc byte[BlockLength];
        _salt.CopyTo(first);
        Mix(first[4..], source);
        Mix(first[8..], (uint)(index >> 16));
        Mix(first[12..], (uint)index << 16);
        Apply(data, first);
    }

    /// <summary>Encrypts or decrypts with counters from a block on; its last two bytes are zero.</summary>
    public void Apply(Span<byte> data, ReadOnlySpan<byte> first)
    {
        for (var counter = 0; data.Length > 0; counter += Blocks)
        {
            var part = data[..Math.Min(data.Length, _stream.Length)];
            var blocks = (part.Length + BlockLength - 1) / BlockLength;
            for (var i = 0; i < blocks; i++)
            {
                first.CopyTo(_counters.AsSpan(i * BlockLength));
                BinaryPrimitives.WriteUInt16BigEndian(_counters.AsSpan(i * BlockLength + BlockLength - 2), (ushort)(counter + i));
            }

            _cipher.TransformBlock(_counters, 0, blocks * BlockLength, _stream, 0);
            for (var i = 0; i < part.Length; i++) part[i] ^= _stream[i];
            data = data[part.Length..];
        }
    }

    public void Dispose()
    {
        _cipher.Dispose();
        _aes.Dispose();
    }

    private static void Mix(Span<byte> word, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(word, BinaryPrimitives.ReadUInt32BigEndian(word) ^ value);
}
