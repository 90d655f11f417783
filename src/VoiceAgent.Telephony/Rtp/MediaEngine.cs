using Microsoft.Extensions.Logging;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>The media of all calls: one paced thread that receives, plays out and sends for every session on one clock.</summary>
public sealed class MediaEngine : IAsyncDisposable
{
    /// <summary>Makes an engine; its thread starts with the first session.</summary>
    public MediaEngine(MediaEngineOptions options, TimeProvider time, ILogger<MediaEngine> logger) => throw new NotImplementedException();

    /// <summary>Takes ports for a call.</summary>
    /// <exception cref="InvalidOperationException">No pair of ports is free.</exception>
    public MediaSession Open(MediaOptions options) => throw new NotImplementedException();

    /// <summary>Ends all sessions and the thread.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
