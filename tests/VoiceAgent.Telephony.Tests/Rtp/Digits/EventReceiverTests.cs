using System.Buffers.Binary;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Rtp.Digits;

namespace VoiceAgent.Telephony.Tests.Rtp.Digits;

public sealed class EventReceiverTests
{
    [Fact]
    public void Take_PacketsOfTwoDigitsShuffledAndLost_HearsEachOnce()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var receiver = new EventReceiver();
            List<char?> heard = [];
            foreach (var (timestamp, code) in new[] { (1000u, 5), (3000u, 5), (5000u, 11) })
            {
                var packets = Packets(timestamp, code, 800).Where(_ => random.Next(3) > 0).ToArray();
                if (packets.Length == 0) packets = [.. Packets(timestamp, code, 800).TakeLast(1)];
                random.Shuffle(packets);
                heard.AddRange(packets.Concat(packets).Select(packet => Take(receiver, packet)));
            }

            heard.Where(digit => digit is not null).ShouldBe(['5', '5', '#'], $"seed {seed}");
        }
    }

    [Fact]
    public void Take_ALatePacketOfTheDigitBefore_SaysNothing()
    {
        var receiver = new EventReceiver();
        Take(receiver, Packet(1000, 1, 160, false, true)).ShouldBe('1');
        Take(receiver, Packet(3000, 2, 160, false, true)).ShouldBe('2');

        Take(receiver, Packet(1000, 1, 800, true, false)).ShouldBeNull();
        Take(receiver, Packet(3000, 2, 800, true, false)).ShouldBeNull();
    }

    [Fact]
    public void Take_AKeyHeldForSegments_HearsItOnce()
    {
        var receiver = new EventReceiver();
        Take(receiver, Packet(1000, 9, 0xFFFF, false, true)).ShouldBe('9');

        Take(receiver, Packet(1000 + 0xFFFF, 9, 160, false, false)).ShouldBeNull();
        Take(receiver, Packet(1000 + 0xFFFF, 9, 800, true, false)).ShouldBeNull();
        Take(receiver, Packet(1000 + 2 * 0xFFFF, 9, 160, false, true)).ShouldBe('9');
    }

    [Fact]
    public void Take_EventsThatAreNoDigits_SaysNothing()
    {
        var receiver = new EventReceiver();

        Take(receiver, Packet(1000, 16, 160, false, true)).ShouldBeNull();
        Take(receiver, Packet(1000, 255, 160, false, true)).ShouldBeNull();
        Take(receiver, Packet(1000, 1, 160, false, true)[..14]).ShouldBeNull();
    }

    private static char? Take(EventReceiver receiver, byte[] packet)
    {
        RtpPacket.TryRead(packet, out var read).ShouldBeTrue();
        return receiver.Take(read);
    }

    private static IEnumerable<byte[]> Packets(uint timestamp, int code, int length)
    {
        for (var elapsed = 160; elapsed < length; elapsed += 160) yield return Packet(timestamp, code, elapsed, false, elapsed == 160);
        for (var i = 0; i < 3; i++) yield return Packet(timestamp, code, length, true, false);
    }

    private static byte[] Packet(uint timestamp, int code, int duration, bool ended, bool marker)
    {
        var packet = new byte[16];
        RtpPacket.WriteHeader(packet, marker, 101, 1, timestamp, 42);
        (packet[12], packet[13]) = ((byte)code, (byte)(ended ? 0x8A : 0x0A));
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(14), (ushort)duration);
        return packet;
    }
}
