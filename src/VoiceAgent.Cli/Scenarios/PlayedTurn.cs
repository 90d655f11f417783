using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>A turn that was played.</summary>
/// <param name="Written">The turn of the file.</param>
/// <param name="Staged">What went in.</param>
/// <param name="Result">What came out, or null when it failed.</param>
internal sealed record PlayedTurn(ScenarioTurn Written, StagedTurn Staged, TurnResult? Result)
{
    /// <summary>What the person heard or read, one line a reply.</summary>
    public string Said => Result is null ? "" : string.Join('\n', Result.Replies.Select(reply => reply.Text));

    /// <summary><c>dialog/state</c>, or <c>–</c> where there is none.</summary>
    public string State => Result?.Dialog is null ? "–" : $"{Result.Dialog}/{Result.State}";
}

/// <summary>A scenario that was played, to its end or to the first turn that came out differently.</summary>
/// <param name="Case">The scenario and the language.</param>
/// <param name="Turns">The turns that were played, the different one last.</param>
/// <param name="Differences">What was different in the last turn; empty: it went as written.</param>
internal sealed record ScenarioRun(ScenarioCase Case, IReadOnlyList<PlayedTurn> Turns, IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether it went as written.</summary>
    public bool WentAsWritten => Differences.Count == 0;
}
