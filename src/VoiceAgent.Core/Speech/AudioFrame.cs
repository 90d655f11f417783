namespace VoiceAgent.Core.Speech;

/// <summary>A short stretch of sound, one channel, usually 20 ms.</summary>
/// <param name="Samples">Linear PCM, 16 bits signed. Valid until the next frame is taken from the same source.</param>
/// <param name="SampleRate">Samples a second: 8000, 16000, 24000 or 48000.</param>
public readonly record struct AudioFrame(ReadOnlyMemory<short> Samples, int SampleRate);
