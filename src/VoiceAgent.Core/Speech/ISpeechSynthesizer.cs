namespace VoiceAgent.Core.Speech;

/// <summary>What turns words into sound: a provider's voice, or the embedded one.</summary>
public interface ISpeechSynthesizer
{
    /// <summary>Speaks. Frames come as they are made, each valid until the next is taken; cancelling stops the voice.</summary>
    /// <exception cref="SpeechException">The voice cannot be had or broke off.</exception>
    IAsyncEnumerable<AudioFrame> SpeakAsync(SpeechRequest request, CancellationToken cancellationToken);
}

/// <summary>What is to be spoken.</summary>
/// <param name="Text">The words, numbers written out.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>.</param>
/// <param name="Slow">As slowly as for someone who hears badly.</param>
public sealed record SpeechRequest(string Text, string Language, bool Slow = false);

/// <summary>A voice or an ear cannot be had. The message names the provider and never what was said.</summary>
public sealed class SpeechException(string message, Exception? inner = null) : Exception(message, inner);
