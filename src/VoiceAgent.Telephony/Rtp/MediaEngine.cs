using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;
using VoiceAgent.Telephony.Rtp.Pacing;
using VoiceAgent.Telephony.Rtp.Sockets;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>The media of all calls: one paced thread that receives, plays out and sends for every session on one clock.</summary>
public sealed class MediaEngine : IAsyncDisposable
{
    private readonly ConcurrentDictionary<MediaSession, byte> _sessions = new();
    private readonly MediaEngineOptions _options;
    private readonly MediaClock _clock;
    private readonly PortRange _ports;
    private readonly Pacer _pacer;

    /// <summary>Makes an engine; its thread sleeps until there is a session.</summary>
    /// <param name="options">Addresses and ports.</param>
    /// <param name="time">The clock by which packets are paced.</param>
    /// <param name="logger">Told of faults.</param>
    public MediaEngine(MediaEngineOptions options, TimeProvider time, ILogger<MediaEngine> logger)
    {
        (_options, _clock) = (options, new MediaClock(time));
        _ports = new PortRange(options.Address, options.FirstPort, options.LastPort);
        _pacer = new Pacer(_clock, logger);
    }

    /// <summary>How many sessions are open.</summary>
    public int Sessions => _sessions.Count;

    /// <summary>Takes ports for a call.</summary>
    /// <exception cref="InvalidOperationException">No pair of ports is free.</exception>
    public MediaSession Open(MediaOptions options)
    {
        var (media, control) = _ports.Take();
        var stream = new MediaStream(_clock, media, control, new PlayQueue(options.LongestQueue));
        var local = new IPEndPoint(_options.PublicAddress ?? _options.Address, media.Port);
        var session = new MediaSession(options, local, stream, _pacer.Wakes, closed => _sessions.TryRemove(closed, out _));
        _sessions.TryAdd(session, 0);
        _pacer.Add(stream);
        return session;
    }

    /// <summary>Ends all sessions and the thread.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Keys) await session.DisposeAsync();
        _pacer.Dispose();
    }
}
