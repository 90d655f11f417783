using System.Net;
using VoiceAgent.Telephony.Codecs;
using VoiceAgent.Telephony.Rtp;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Sockets;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Tests.Rtp;

public sealed class AllocationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Turn_ThousandsOfPacketsBothWays_AllocatesNothing(bool encrypted)
    {
        using var batch = new DatagramBatch();
        var clock = new MediaClock(TimeProvider.System);
        using var one = Open(clock, 20000);
        using var other = Open(clock, 25000);
        one.Stream.Agree(Agreement(other.Port, encrypted));
        other.Stream.Agree(Agreement(one.Port, encrypted));
        var due = Turn(0, 200);
        var received = one.Stream.Statistics.PacketsReceived;

        var before = GC.GetAllocatedBytesForCurrentThread();
        Turn(due, 5000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (one.Stream.Statistics.PacketsReceived - received).ShouldBeInRange(4900, 5001);
        allocated.ShouldBe(0);

        int Turn(int from, int turns)
        {
            for (var i = from; i < from + turns; i++)
            {
                one.Stream.Turn(TimeSpan.FromMilliseconds(20 * i), batch);
                other.Stream.Turn(TimeSpan.FromMilliseconds(20 * i), batch);
            }

            return from + turns;
        }
    }

    private static MediaAgreement Agreement(int port, bool encrypted)
    {
        var remote = new IPEndPoint(IPAddress.Loopback, port);
        var key = encrypted ? new SdpCrypto(1, SrtpSuite.Tag80, new byte[30]) : null;
        return new MediaAgreement(remote, null, true, AudioCodec.Pcma, AudioPayloads.Of([]), 101, null, 20, SdpDirection.SendReceive, key, key);
    }

    private static OpenStream Open(MediaClock clock, int first)
    {
        var (media, control) = new PortRange(IPAddress.Loopback, first, first + 4999).Take();
        return new OpenStream(new MediaStream(clock, media, control, new PlayQueue(TimeSpan.FromMinutes(1))), media.Port);
    }

    private sealed record OpenStream(MediaStream Stream, int Port) : IDisposable
    {
        public void Dispose() => Stream.Dispose();
    }
}
