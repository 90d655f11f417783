using System.Net;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Rtp.Machines;
using VoiceAgent.Telephony.Rtp.Recording;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>The sound of one call: negotiated by SDP, played and captured as frames.</summary>
public sealed class MediaSession : IAsyncDisposable
{
    internal MediaSession() { }

    /// <summary>Where the session receives RTP, as written in SDP.</summary>
    public IPEndPoint LocalEndPoint => throw new NotImplementedException();

    /// <summary>Whether the other end does not want to hear us now (RFC 3264 section 8.4).</summary>
    public bool RemoteHeld => throw new NotImplementedException();

    /// <summary>Whether we asked the other end to be silent.</summary>
    public bool Held => throw new NotImplementedException();

    /// <summary>Whether what is sent and received is encrypted (SRTP).</summary>
    public bool Encrypted => throw new NotImplementedException();

    /// <summary>How much sound waits to be played.</summary>
    public TimeSpan Queued => throw new NotImplementedException();

    /// <summary>How long ago the last good packet came, RTP or RTCP; null before the first. A held or silent call may well be quiet.</summary>
    public TimeSpan? SinceReceived => throw new NotImplementedException();

    /// <summary>How the media fares.</summary>
    public MediaStatistics Statistics => throw new NotImplementedException();

    /// <summary>Writes an offer (RFC 3264 section 5): the first, or a later one with what is now wanted. Nothing changes until it is accepted.</summary>
    public byte[] CreateOffer() => throw new NotImplementedException();

    /// <summary>Answers an offer, and speaks and listens by it from then on.</summary>
    /// <returns>The answer's <c>application/sdp</c>; null when nothing fits (488) or the offer cannot be read. What was agreed before then stays.</returns>
    public byte[]? Answer(ReadOnlySpan<byte> offer) => throw new NotImplementedException();

    /// <summary>Takes an answer to the last offer; a forked call's later answer replaces the earlier.</summary>
    /// <returns>False when the answer does not fit the offer; what was agreed before then stays.</returns>
    public bool Accept(ReadOnlySpan<byte> answer) => throw new NotImplementedException();

    /// <summary>Makes the next offer ask the other end to be silent.</summary>
    public void Hold() => throw new NotImplementedException();

    /// <summary>Makes the next offer ask the other end to speak and listen again.</summary>
    public void Resume() => throw new NotImplementedException();

    /// <summary>Queues sound to be played after what is queued already; it may be called before anything is agreed. The samples are copied.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MediaOptions.LongestQueue"/> would be queued.</exception>
    public void Play(AudioFrame frame) => throw new NotImplementedException();

    /// <summary>Waits until everything queued has been sent or cleared, or the session ended.</summary>
    public ValueTask DrainAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Drops what is queued (barge-in).</summary>
    /// <returns>How much had been played since the queue was last empty.</returns>
    public TimeSpan Clear() => throw new NotImplementedException();

    /// <summary>
    /// What is heard, in frames of 20 ms from now on, without gaps while the session lives (silence when nothing comes). A listener that falls
    /// a second behind loses the oldest. A frame's samples are valid until the next.
    /// </summary>
    /// <param name="sampleRate">8000, 16000, 24000 or 48000.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public IAsyncEnumerable<AudioFrame> CaptureAsync(int sampleRate, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Sends digits after one another (0-9, A-D, * and #; anything else is a pause of a second), as events or else as tones; speech waits meanwhile.</summary>
    /// <param name="digits">At most 64.</param>
    /// <param name="each">How long each lasts, 40 ms to 5 s; the pause between them is 60 ms.</param>
    public void SendDigits(string digits, TimeSpan each) => throw new NotImplementedException();

    /// <summary>Digits pressed at the other end, as they come; the last 64 are kept while nobody listens. Ends with the session.</summary>
    public IAsyncEnumerable<char> DigitsAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Begins to judge by sound whether a person or a machine is at the other end; ends with the session.</summary>
    public AnswererDetector DetectAnswerer(AnswererOptions options) => throw new NotImplementedException();

    /// <summary>Records both sides into a stream as stereo WAV (left what is heard, right what is said), until disposed or the call ends; the stream is left open.</summary>
    public CallRecording Record(Stream stream) => throw new NotImplementedException();

    /// <summary>Says goodbye (RTCP BYE) and gives the ports back.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
