using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Telephony.Rtp;

namespace VoiceAgent.Telephony.Tests.Rtp;

/// <summary>Two sessions on the loopback that have agreed by offer and answer.</summary>
internal sealed class MediaPair : IAsyncDisposable
{
    private readonly MediaEngine _engine = new(new MediaEngineOptions { Address = IPAddress.Loopback, FirstPort = 20000, LastPort = 29999 }, TimeProvider.System, NullLogger<MediaEngine>.Instance);

    public MediaPair(MediaOptions? offering = null, MediaOptions? answering = null)
    {
        (Offerer, Answerer) = (_engine.Open(offering ?? new()), _engine.Open(answering ?? new()));
        Negotiate(Offerer, Answerer).ShouldBeTrue();
    }

    public MediaSession Offerer { get; }

    public MediaSession Answerer { get; }

    public static bool Negotiate(MediaSession offerer, MediaSession answerer) =>
        answerer.Answer(offerer.CreateOffer()) is { } answer && offerer.Accept(answer);

    public static async Task<short[]> HearAsync(MediaSession session, int samples, int rate = 8000)
    {
        List<short> heard = [];
        await foreach (var frame in session.CaptureAsync(rate, TestContext.Current.CancellationToken))
        {
            heard.AddRange(frame.Samples.Span);
            if (heard.Count >= samples) break;
        }

        return [.. heard];
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();
}
