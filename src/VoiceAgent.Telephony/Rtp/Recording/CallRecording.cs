namespace VoiceAgent.Telephony.Rtp.Recording;

/// <summary>A recording in progress: stereo WAV of 8 kHz and 16 bits, left what is heard, right what is said, both in time.</summary>
public sealed class CallRecording : IAsyncDisposable
{
    /// <summary>How much has been recorded.</summary>
    public TimeSpan Length => throw new NotImplementedException();

    /// <summary>Ends the recording: the rest is written and, where the stream can seek, the lengths in its header.</summary>
    public ValueTask DisposeAsync() => throw new NotImplementedException();
}
