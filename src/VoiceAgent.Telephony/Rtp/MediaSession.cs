using System.Net;
using System.Security.Cryptography;
using VoiceAgent.Core.Speech;
using VoiceAgent.Telephony.Rtp.Machines;
using VoiceAgent.Telephony.Rtp.Recording;
using VoiceAgent.Telephony.Sdp;

namespace VoiceAgent.Telephony.Rtp;

/// <summary>The sound of one call: negotiated by SDP, played and captured as frames.</summary>
public sealed class MediaSession : IAsyncDisposable
{
    private readonly Lock _turn = new();
    private readonly MediaStream _stream;
    private readonly WakeList _wakes;
    private readonly AudioNegotiation _negotiation;
    private readonly Action<MediaSession> _closed;
    private readonly bool _hearsEarly;

    internal MediaSession(MediaOptions options, IPEndPoint local, MediaStream stream, WakeList wakes, Action<MediaSession> closed)
    {
        (LocalEndPoint, _stream, _wakes, _closed, _hearsEarly) = (local, stream, wakes, closed, !options.RequireEncryption);
        var capabilities = new AudioCapabilities(
            local, options.Codecs, (int)options.PacketTime.TotalMilliseconds, options.RequireEncryption, options.TelephoneEvents, options.ComfortNoise,
            RandomNumberGenerator.GetBytes(SdpCrypto.KeyLength));
        _negotiation = new AudioNegotiation(capabilities, RandomNumberGenerator.GetInt32(int.MaxValue));
    }

    /// <summary>Where the session receives RTP, as written in SDP.</summary>
    public IPEndPoint LocalEndPoint { get; }

    /// <summary>Whether the other end does not want to hear us now (RFC 3264 section 8.4).</summary>
    public bool RemoteHeld => !_negotiation.Theirs.HasFlag(SdpDirection.ReceiveOnly);

    /// <summary>Whether we asked the other end to be silent.</summary>
    public bool Held => !_negotiation.Wanted.HasFlag(SdpDirection.ReceiveOnly);

    /// <summary>Whether what is sent and received is encrypted (SRTP).</summary>
    public bool Encrypted => _negotiation.Agreement?.Outbound is not null;

    /// <summary>How much sound waits to be played.</summary>
    public TimeSpan Queued => _stream.Queue.Queued;

    /// <summary>How long ago the last good packet came, RTP or RTCP; null before the first. A held or silent call may well be quiet.</summary>
    public TimeSpan? SinceReceived => _stream.SinceReceived;

    /// <summary>How the media fares.</summary>
    public MediaStatistics Statistics => _stream.Statistics;

    /// <summary>Writes an offer (RFC 3264 section 5): the first, or a later one with what is now wanted. Nothing changes until it is accepted.</summary>
    public byte[] CreateOffer()
    {
        lock (_turn)
        {
            var offer = _negotiation.CreateOffer();
            // Sound may come before the answer does (RFC 3264 section 5.1).
            if (_negotiation.Agreement is null && _hearsEarly) _stream.Agree(_negotiation.Early);
            return offer;
        }
    }

    /// <summary>Answers an offer, and speaks and listens by it from then on.</summary>
    /// <returns>The answer's <c>application/sdp</c>; null when nothing fits (488) or the offer cannot be read. What was agreed before then stays.</returns>
    public byte[]? Answer(ReadOnlySpan<byte> offer)
    {
        lock (_turn)
        {
            var answer = _negotiation.Answer(offer);
            if (answer is not null) _stream.Agree(_negotiation.Agreement!);
            return answer;
        }
    }

    /// <summary>Takes an answer to the last offer; a forked call's later answer replaces the earlier.</summary>
    /// <returns>False when the answer does not fit the offer; what was agreed before then stays.</returns>
    public bool Accept(ReadOnlySpan<byte> answer)
    {
        lock (_turn)
        {
            if (!_negotiation.Accept(answer)) return false;
            _stream.Agree(_negotiation.Agreement!);
            return true;
        }
    }

    /// <summary>Makes the next offer ask the other end to be silent.</summary>
    public void Hold() => _negotiation.Wanted = SdpDirection.SendOnly;

    /// <summary>Makes the next offer ask the other end to speak and listen again.</summary>
    public void Resume() => _negotiation.Wanted = SdpDirection.SendReceive;

    /// <summary>Queues sound to be played after what is queued already; it may be called before anything is agreed. The samples are copied.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MediaOptions.LongestQueue"/> would be queued.</exception>
    public void Play(AudioFrame frame) => _stream.Queue.Add(frame);

    /// <summary>Waits until everything queued has been sent or cleared, or the session ended.</summary>
    public ValueTask DrainAsync(CancellationToken cancellationToken) => new(_stream.Queue.WhenEmpty().WaitAsync(cancellationToken));

    /// <summary>Drops what is queued (barge-in).</summary>
    /// <returns>How much had been played since the queue was last empty.</returns>
    public TimeSpan Clear() => _stream.Queue.Clear();

    /// <summary>
    /// What is heard, in frames of 20 ms from now on, without gaps while the session lives (silence when nothing comes). A listener that falls
    /// a second behind loses the oldest. A frame's samples are valid until the next.
    /// </summary>
    /// <param name="sampleRate">8000, 16000, 24000 or 48000.</param>
    /// <param name="cancellationToken">Ends the enumeration, which throws then.</param>
    public IAsyncEnumerable<AudioFrame> CaptureAsync(int sampleRate, CancellationToken cancellationToken)
    {
        var capture = new CaptureQueue(sampleRate, _wakes, _stream.Remove);
        _stream.Add(capture);
        return capture.ReadAsync(cancellationToken);
    }

    /// <summary>Sends digits after one another (0-9, A-D, * and #; anything else is a pause of a second), as events or else as tones; speech waits meanwhile.</summary>
    /// <param name="digits">At most 64.</param>
    /// <param name="each">How long each lasts, 40 ms to 5 s; the pause between them is 60 ms.</param>
    /// <exception cref="ArgumentOutOfRangeException">More digits, or another length.</exception>
    public void SendDigits(string digits, TimeSpan each)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits.Length, 64, nameof(digits));
        ArgumentOutOfRangeException.ThrowIfLessThan(each, TimeSpan.FromMilliseconds(40));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(each, TimeSpan.FromSeconds(5));
        _stream.Outgoing.Add(digits, each);
    }

    /// <summary>Digits pressed at the other end, as they come; the last 64 are kept while nobody listens. Ends with the session.</summary>
    public IAsyncEnumerable<char> DigitsAsync(CancellationToken cancellationToken) => _stream.Receiver.Digits.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Begins to judge by sound whether a person or a machine is at the other end; ends with the session.</summary>
    public AnswererDetector DetectAnswerer(AnswererOptions options)
    {
        var detector = new AnswererDetector(options);
        _stream.Add(detector);
        return detector;
    }

    /// <summary>Records both sides into a stream as stereo WAV (left what is heard, right what is said), until disposed or the call ends; the stream is left open.</summary>
    public CallRecording Record(Stream stream)
    {
        var recording = new CallRecording(stream, _stream.Remove);
        _stream.Add(recording);
        return recording;
    }

    /// <summary>Says goodbye (RTCP BYE) and gives the ports back.</summary>
    public ValueTask DisposeAsync()
    {
        _stream.Dispose();
        _closed(this);
        return ValueTask.CompletedTask;
    }
}
