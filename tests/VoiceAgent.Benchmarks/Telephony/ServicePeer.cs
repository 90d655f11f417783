using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Rtp;

namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>The service's end of the load: media sessions as calls have them, each speaking all the time and heard at 16 kHz.</summary>
internal static class ServicePeer
{
    public const string Verb = "calls-service";

    private static readonly short[] HalfASecond = [.. Enumerable.Range(0, 4000).Select(i => (short)(8000 * Math.Sin(i * 0.31)))];

    public static async Task RunAsync()
    {
        await using var engine = new MediaEngine(new MediaEngineOptions { FirstPort = 20000, LastPort = 39999 }, TimeProvider.System, NullLogger<MediaEngine>.Instance);
        Console.WriteLine("ready");
        var theirs = Ports(await Console.In.ReadLineAsync());
        var sessions = theirs.Select(port => Answer(engine.Open(new MediaOptions()), port)).ToList();
        Console.WriteLine(string.Join(' ', sessions.Select(session => session.LocalEndPoint.Port)));
        using var ending = new CancellationTokenSource();
        var conversations = sessions.Select(session => ConverseAsync(session, ending.Token)).ToList();
        await Console.In.ReadLineAsync();
        Console.WriteLine(Report(sessions));
        await ending.CancelAsync();
        await Task.WhenAll(conversations).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public static int[] Ports(string? line) => [.. (line ?? "").Split(' ').Select(port => int.Parse(port, CultureInfo.InvariantCulture))];

    private static MediaSession Answer(MediaSession session, int port)
    {
        var offer = $"v=0\r\no=- 1 1 IN IP4 {IPAddress.Loopback}\r\ns=-\r\nc=IN IP4 {IPAddress.Loopback}\r\nt=0 0\r\nm=audio {port} RTP/AVP 8 101\r\na=rtpmap:101 telephone-event/8000\r\na=rtcp-mux\r\n";
        if (session.Answer(Encoding.ASCII.GetBytes(offer)) is null) throw new InvalidOperationException("The offer was refused.");
        return session;
    }

    private static async Task ConverseAsync(MediaSession session, CancellationToken cancellationToken)
    {
        await foreach (var _ in session.CaptureAsync(16000, cancellationToken))
        {
            if (session.Queued < TimeSpan.FromMilliseconds(250)) session.Play(new AudioFrame(HalfASecond, 8000));
        }
    }

    private static string Report(List<MediaSession> sessions)
    {
        var statistics = sessions.ConvertAll(session => session.Statistics);
        var concealed = statistics.Average(one => one.Concealed.TotalMilliseconds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"MOS {statistics.Average(one => one.Mos):0.00}, least {statistics.Min(one => one.Mos):0.00}; made up {concealed:0} ms a call; by its own clock {statistics.Sum(one => one.SentLate)} packets late of {statistics.Sum(one => one.PacketsSent)} since the start; {GC.CollectionCount(0)} collections");
    }
}
