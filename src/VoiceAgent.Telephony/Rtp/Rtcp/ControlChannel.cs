using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using VoiceAgent.Telephony.Rtp.Pacing;

namespace VoiceAgent.Telephony.Rtp.Rtcp;

/// <summary>Reports to the other end how its packets fare, and takes its reports (RFC 3550 section 6): about every five seconds.</summary>
internal sealed class ControlChannel(MediaClock clock, RtpSender sender, RtpReceiver receiver)
{
    /// <summary>Bytes of the longest packet we write, protection included.</summary>
    public const int LongestPacket = 160;

    private const int SenderBody = 24;
    private const int BlockLength = 24;

    private readonly byte[] _name = Encoding.ASCII.GetBytes(Convert.ToHexString(RandomNumberGenerator.GetBytes(8)));
    private readonly Random _random = new(RandomNumberGenerator.GetInt32(int.MaxValue));
    private TimeSpan _next = TimeSpan.MinValue;
    private long _sentAtReport;
    private uint _lastReport;
    private TimeSpan _lastReportAt;

    /// <summary>There and back again; null before the other end reported on us.</summary>
    public TimeSpan? RoundTrip { get; private set; }

    /// <summary>Whether a report is due, and then when the next is.</summary>
    public bool IsDue(TimeSpan now)
    {
        if (_next == TimeSpan.MinValue) Plan(now, 1.25);
        if (now < _next) return false;
        Plan(now, 2.5);
        return true;
    }

    /// <summary>Writes a compound packet.</summary>
    /// <returns>Its length.</returns>
    public int Write(Span<byte> packet, TimeSpan now, bool goodbye)
    {
        var writer = new RtcpWriter(packet);
        var blocks = receiver.Source is null ? 0 : 1;
        if (sender.Packets > _sentAtReport)
            writer.Sender(sender.Source, NtpTime.Of(clock.Wall), sender.Timestamp, (uint)sender.Packets, (uint)sender.Bytes, blocks);
        else writer.Receiver(sender.Source, blocks);
        _sentAtReport = sender.Packets;
        if (receiver.Source is { } source) Block(ref writer, source, now);
        writer.Name(sender.Source, _name);
        if (goodbye) writer.Bye(sender.Source);
        return writer.Length;
    }

    /// <summary>Takes a compound packet.</summary>
    public void Take(ReadOnlySpan<byte> packet, TimeSpan arrived)
    {
        var parts = new RtcpParts(packet);
        while (parts.Next())
        {
            var body = parts.Body;
            if (parts.Type == RtcpWriter.SenderReport && body.Length >= SenderBody)
            {
                (_lastReport, _lastReportAt) = (BinaryPrimitives.ReadUInt32BigEndian(body[6..]), arrived);
                TakeBlocks(body[SenderBody..], parts.Count, arrived);
            }
            else if (parts.Type == RtcpWriter.ReceiverReport && body.Length >= 4) TakeBlocks(body[4..], parts.Count, arrived);
        }
    }

    // Half to one and a half times five seconds, so that ends do not fall into step (section 6.2).
    private void Plan(TimeSpan now, double least) => _next = now + TimeSpan.FromSeconds(least + _random.NextDouble() * 2 * least);

    private void Block(ref RtcpWriter writer, uint source, TimeSpan now)
    {
        var sequence = receiver.Sequence;
        var since = _lastReport == 0 ? 0 : NtpTime.Short(now - _lastReportAt);
        writer.Block(source, sequence.TakeFractionLost(), sequence.Lost, sequence.Highest, sequence.Jitter, _lastReport, since);
    }

    private void TakeBlocks(ReadOnlySpan<byte> blocks, int count, TimeSpan arrived)
    {
        for (; count > 0 && blocks.Length >= BlockLength; count--, blocks = blocks[BlockLength..])
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(blocks) == sender.Source) TakeBlock(blocks, arrived);
        }
    }

    private void TakeBlock(ReadOnlySpan<byte> block, TimeSpan arrived)
    {
        var (ours, since) = (BinaryPrimitives.ReadUInt32BigEndian(block[16..]), BinaryPrimitives.ReadUInt32BigEndian(block[20..]));
        if (ours == 0) return;
        // Since the report came, this thread may have waited for its turn: the wall clock is taken back by as much.
        var now = NtpTime.Middle(NtpTime.Of(clock.Wall - (clock.Now - arrived)));
        var round = unchecked(now - ours - since);
        // Half the range is a negative time: clocks that were set, or nonsense.
        if (round < 60 * 65536) RoundTrip = NtpTime.Span(round);
    }
}
