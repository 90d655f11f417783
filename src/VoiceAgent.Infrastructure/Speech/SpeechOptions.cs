namespace VoiceAgent.Infrastructure.Speech;

/// <summary>Whose voice speaks, <c>VoiceAgent:Speech</c>.</summary>
public sealed class SpeechOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "VoiceAgent:Speech";

    /// <summary>Providers of synthesis in the order they are asked; none named: the embedded one.</summary>
    public IList<string> Synthesis { get; } = [];
}
