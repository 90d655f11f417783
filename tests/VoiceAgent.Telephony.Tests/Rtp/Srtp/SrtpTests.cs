using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Rtp.Srtp;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Tests.Rtp.Srtp;

public sealed class SrtpTests
{
    // RFC 3711 B.3.
    private static readonly byte[] Master = Convert.FromHexString("E1F97A0D3E018BE0D64FA32C06DE41390EC675AD498AFEEBB6960B3AABE6");

    [Fact]
    public void SessionKeys_OfTheRfcsMaster_AreTheRfcs()
    {
        var keys = SessionKeys.ForRtp(Master);

        Convert.ToHexString(keys.Cipher).ShouldBe("C61E7A93744F39EE10734AFE3FF7A087");
        Convert.ToHexString(keys.Salt).ShouldBe("30CBBC08863D8C85D49DB34A9AE1");
        Convert.ToHexString(keys.Authentication).ShouldBe("CEBE321F6FF7716B6FD4AB49AF256A156D38BAA4");
    }

    [Fact]
    public void Keystream_OfTheRfcsKey_IsTheRfcs()
    {
        // RFC 3711 B.2, whose last lines are 65,280 blocks away.
        using var cipher = new CounterMode(Convert.FromHexString("2B7E151628AED2A6ABF7158809CF4F3C"), Convert.FromHexString("F0F1F2F3F4F5F6F7F8F9FAFBFCFD"));
        var stream = new byte[(0xFF02 + 1) * 16];
        cipher.Apply(stream, 0, 0);

        Block(0).ShouldBe("E03EAD0935C95E80E166B16DD92B4EB4");
        Block(1).ShouldBe("D23513162B02D0F72A43A2FE4A5F97AB");
        Block(2).ShouldBe("41E95B3BB0A2E8DD477901E4FCA894C0");
        Block(0xFEFF).ShouldBe("EC8CDF7398607CB0F2D21675EA9EA1E4");
        Block(0xFF00).ShouldBe("362B7C3C6773516318A077D7FC5073AE");
        Block(0xFF01).ShouldBe("6A2CC3787889374FBEB4C81B17BA6C44");

        string Block(int index) => Convert.ToHexString(stream.AsSpan(16 * index, 16));
    }

    [Fact]
    public void Protect_APacketThatOthersProtected_GivesTheSame()
    {
        var room = new byte[12 + 16 + SrtpOutbound.MostAdded];
        Convert.FromHexString("800F1234DECAFBADCAFEBABE").CopyTo(room, 0);
        room.AsSpan(12, 16).Fill(0xAB);
        using var outbound = new SrtpOutbound(new SdpCrypto(1, SrtpSuite.Tag80, Master));

        var length = outbound.Protect(room, 28);

        Convert.ToHexString(room.AsSpan(0, length)).ShouldBe("800F1234DECAFBADCAFEBABE4E55DC4CE79978D88CA4D215949D2402B78D6ACC99EA179B8DBB");
    }

    [Fact]
    public void UnprotectControl_APacketThatOthersProtected_OpensIt()
    {
        var packet = Convert.FromHexString("81C8000BCAFEBABE7128035BE487B9BDBEF89041F977A5A880000001993E08CD54D6C1230798");
        using var inbound = new SrtpInbound(new SdpCrypto(1, SrtpSuite.Tag80, Master));

        var length = inbound.UnprotectControl(packet);

        Convert.ToHexString(packet.AsSpan(0, length)).ShouldBe("81C8000BCAFEBABE" + string.Concat(Enumerable.Repeat("AB", 16)));
    }

    [Theory]
    [InlineData(SrtpSuite.Tag80)]
    [InlineData(SrtpSuite.Tag32)]
    public void Packets_OverAWrapOfTheSequence_OpenOnceInAnyOrder(object suite)
    {
        var crypto = new SdpCrypto(1, (SrtpSuite)suite, Master);
        using var outbound = new SrtpOutbound(crypto);
        using var inbound = new SrtpInbound(crypto);
        var packets = Enumerable.Range(0xFFF0, 40).Select(sequence => Protected(outbound, (ushort)sequence)).ToList();
        for (var i = 0; i + 3 < packets.Count; i += 4) (packets[i], packets[i + 3]) = (packets[i + 3], packets[i]);

        foreach (var packet in packets)
        {
            var again = packet.ToArray();
            var length = inbound.Unprotect(packet);
            length.ShouldBe(12 + 160);
            packet.AsSpan(12, 160).ToArray().ShouldAllBe(value => value == 0x55);
            inbound.Unprotect(again).ShouldBe(-1);
        }
    }

    [Fact]
    public void Unprotect_APacketChangedAnywhere_RefusesIt()
    {
        var crypto = new SdpCrypto(1, SrtpSuite.Tag80, Master);
        using var outbound = new SrtpOutbound(crypto);
        using var inbound = new SrtpInbound(crypto);
        var packet = Protected(outbound, 7);

        for (var at = 0; at < packet.Length; at++)
        {
            var changed = packet.ToArray();
            changed[at] ^= 1;
            inbound.Unprotect(changed).ShouldBe(-1, $"byte {at}");
            inbound.Unprotect(packet.AsSpan(0, at).ToArray()).ShouldBe(-1);
        }

        inbound.Unprotect(packet).ShouldBe(172);
    }

    private static byte[] Protected(SrtpOutbound outbound, ushort sequence)
    {
        var room = new byte[12 + 160 + SrtpOutbound.MostAdded];
        RtpPacket.WriteHeader(room, false, 0, sequence, sequence * 160u, 0xCAFEBABE);
        room.AsSpan(12, 160).Fill(0x55);
        return room[..outbound.Protect(room, 172)];
    }
}
