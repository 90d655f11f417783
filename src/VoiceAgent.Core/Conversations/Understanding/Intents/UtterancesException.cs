namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Training utterances are wrong.</summary>
public sealed class UtterancesException(IReadOnlyList<string> errors) : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>Every error, each with file and line.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
