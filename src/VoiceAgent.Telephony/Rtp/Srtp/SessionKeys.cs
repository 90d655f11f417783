namespace VoiceAgent.Telephony.Rtp.Srtp;

/// <summary>The keys of one direction of RTP or of RTCP, derived from the master key that SDP carried (RFC 3711 section 4.3, rate 0).</summary>
internal sealed record SessionKeys(byte[] Cipher, byte[] Authentication, byte[] Salt)
{
    /// <summary>Bytes of the master key; 14 of salt follow.</summary>
    public const int MasterKeyLength = 16;

    private const int SaltLength = 14;
    private const int AuthenticationLength = 20;
    private const int FirstOfRtp = 0;
    private const int FirstOfRtcp = 3;

    public static SessionKeys ForRtp(ReadOnlySpan<byte> master) => Derive(master, FirstOfRtp);

    public static SessionKeys ForRtcp(ReadOnlySpan<byte> master) => Derive(master, FirstOfRtcp);

    private static SessionKeys Derive(ReadOnlySpan<byte> master, int label)
    {
        using var cipher = new CounterMode(master[..MasterKeyLength], master[MasterKeyLength..]);
        return new SessionKeys(
            Derive(cipher, master, label, MasterKeyLength), Derive(cipher, master, label + 1, AuthenticationLength), Derive(cipher, master, label + 2, SaltLength));
    }

    private static byte[] Derive(CounterMode cipher, ReadOnlySpan<byte> master, int label, int length)
    {
        Span<byte> first = stackalloc byte[16];
        first.Clear();
        master[MasterKeyLength..].CopyTo(first);
        first[7] ^= (byte)label;
        var key = new byte[length];
        cipher.Apply(key, first);
        return key;
    }
}
