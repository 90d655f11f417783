using System.Buffers.Binary;
using System.Diagnostics;
using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Rtcp;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Tests.Rtp;

/// <summary>What others make of our packets: a capture of them is read by tshark.</summary>
public sealed class CaptureFileTests
{
    private const int MediaPort = 40000;

    [Fact]
    public async Task Packets_ReadByTshark_AreWithoutComplaint()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/tshark"), "tshark is not installed.");
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pcap");
        await File.WriteAllBytesAsync(file, Capture(), TestContext.Current.CancellationToken);
        try
        {
            var fields = await ReadAsync(file, "-T", "fields", "-e", "rtp.p_type", "-e", "rtpevent.event_id", "-e", "rtcp.pt", "-e", "_ws.expert.message");
            fields.Count(line => line.StartsWith("8\t", StringComparison.Ordinal)).ShouldBeGreaterThan(90);
            fields.Count(line => line.StartsWith("101\t5", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
            fields.ShouldContain(line => line.Contains("200,202,203", StringComparison.Ordinal));
            fields.ShouldAllBe(line => line.Split('\t')[3].Length == 0);
            (await ReadAsync(file, "-Y", "_ws.malformed || _ws.expert")).ShouldBeEmpty();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] Capture()
    {
        var agreement = new MediaAgreement(null, null, false, AudioCodec.Pcma, AudioPayloads.Of([]), 101, null, 20, SdpDirection.SendReceive, null, null);
        var queue = new PlayQueue(TimeSpan.FromMinutes(1));
        var outgoing = new OutgoingSound(queue);
        queue.Add(Sounds.Frame(Sounds.Babble(8000)));
        outgoing.Add("5", TimeSpan.FromMilliseconds(120));
        var capture = new MemoryStream();
        Write(capture, [0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 101, 0, 0, 0]);
        for (var i = 0; i < 110; i++)
        {
            var said = new short[160];
            var length = outgoing.Next(said, agreement);
            outgoing.Sender.Advance(160, sent: true);
            Record(capture, TimeSpan.FromMilliseconds(20 * i), MediaPort, outgoing.Sender.Packet[..length]);
        }

        var report = new byte[ControlChannel.LongestPacket];
        var written = new ControlChannel(new MediaClock(TimeProvider.System), outgoing.Sender, new RtpReceiver()).Write(report, TimeSpan.Zero, goodbye: true);
        Record(capture, TimeSpan.FromSeconds(3), MediaPort + 1, report.AsSpan(0, written));
        return capture.ToArray();
    }

    /// <summary>A record of a raw IPv4 packet with UDP in it.</summary>
    private static void Record(MemoryStream capture, TimeSpan at, int port, ReadOnlySpan<byte> payload)
    {
        var packet = new byte[28 + payload.Length];
        new byte[] { 0x45, 0, 0, 0, 0, 0, 0, 0, 64, 17, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2 }.CopyTo(packet, 0);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), (ushort)packet.Length);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(20), (ushort)port);
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(22), (ushort)(port + 10));
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(24), (ushort)(8 + payload.Length));
        payload.CopyTo(packet.AsSpan(28));
        var header = new byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(header, at.Seconds);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), at.Milliseconds * 1000);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), packet.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), packet.Length);
        Write(capture, header);
        Write(capture, packet);
    }

    private static void Write(MemoryStream capture, ReadOnlySpan<byte> bytes) => capture.Write(bytes);

    private static async Task<string[]> ReadAsync(string file, params string[] arguments)
    {
        string[] all = ["-r", file, "-d", $"udp.port=={MediaPort},rtp", "-d", $"udp.port=={MediaPort + 1},rtcp", "-o", "rtpevent.event_payload_type_value:101", .. arguments];
        using var process = Process.Start(new ProcessStartInfo("tshark", all) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
