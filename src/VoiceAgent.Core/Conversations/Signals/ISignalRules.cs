namespace VoiceAgent.Core.Conversations.Signals;

/// <summary>
/// Finds trouble in an utterance. Runs first in every turn, on rules alone: it never waits for a model or a network.
/// </summary>
public interface ISignalRules
{
    /// <summary>The signals in one utterance, worst first; empty when there are none.</summary>
    /// <param name="text">The utterance as it came.</param>
    /// <param name="language"><c>ko</c> or <c>en</c>.</param>
    /// <param name="context">What the bot had asked, or null.</param>
    IReadOnlyList<Signal> Find(string text, string language, string? context = null);
}
