using FsCheck.Xunit;
using VoiceAgent.Telephony.Rtp;

namespace VoiceAgent.Telephony.Tests.Rtp;

public sealed class RtpPacketTests
{
    [Fact]
    public void TryRead_WithSourcesExtensionAndPadding_FindsThePayload()
    {
        byte[] packet =
        [
            0xB2, 0x88, 0x12, 0x34, 0, 0, 1, 0, 0xDE, 0xAD, 0xBE, 0xEF, 1, 1, 1, 1, 2, 2, 2, 2,
            0xBE, 0xDE, 0, 1, 9, 9, 9, 9, 0x55, 0x66, 0, 0, 3,
        ];

        RtpPacket.TryRead(packet, out var read).ShouldBeTrue();

        (read.Marker, read.PayloadType, read.Sequence, read.Timestamp, read.Source).ShouldBe((true, 8, (ushort)0x1234, 256u, 0xDEADBEEF));
        read.Payload.ToArray().ShouldBe(new byte[] { 0x55, 0x66 });
    }

    [Property(MaxTest = 2000)]
    public void TryRead_AnyBytes_NeverReadsBeyondThem(byte[] bytes, byte first)
    {
        if (bytes.Length > 0) bytes[0] = (byte)(0x80 | first & 0x3F);
        if (RtpPacket.TryRead(bytes, out var read)) read.Payload.Length.ShouldBeLessThanOrEqualTo(bytes.Length - RtpPacket.HeaderLength);
    }

    [Fact]
    public void WriteHeader_Read_IsTheSame()
    {
        var packet = new byte[14];
        RtpPacket.WriteHeader(packet, true, 101, 65535, uint.MaxValue, 42);

        RtpPacket.TryRead(packet, out var read).ShouldBeTrue();
        (read.Marker, read.PayloadType, read.Sequence, read.Timestamp, read.Source, read.Payload.Length).ShouldBe((true, 101, (ushort)65535, uint.MaxValue, 42u, 2));
    }
}
