namespace VoiceAgent.Benchmarks.Telephony;

/// <summary>What became of one call.</summary>
/// <param name="Took">From the placing to the answer, or to giving up.</param>
/// <param name="IsAnswered">Whether it was up.</param>
/// <param name="End">How it ended.</param>
internal sealed record SetUpResult(TimeSpan Took, bool IsAnswered, string End);
