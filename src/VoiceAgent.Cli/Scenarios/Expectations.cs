using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Compares a turn with what its scenario says of it.</summary>
internal static class Expectations
{
    /// <summary>Everything that is different.</summary>
    public static IReadOnlyList<Difference> Compare(PlayedTurn turn, string language) =>
        turn.Result is { } result ? [.. OfWords(turn, language), .. OfState(turn), .. OfResult(turn.Written, result)] : [];

    private static IEnumerable<Difference> OfWords(PlayedTurn turn, string language)
    {
        foreach (var part in turn.Written.Bot.In(language).Where(part => !Holds(turn, part))) yield return new($"to hear \"{part}\"", null);
        foreach (var part in turn.Written.Never.In(language).Where(part => Holds(turn, part))) yield return new($"never to hear \"{part}\"", null);
    }

    private static IEnumerable<Difference> OfState(PlayedTurn turn)
    {
        if (turn.Written.State is { } state && state != turn.State) yield return new($"state {state}", turn.State);
    }

    private static IEnumerable<Difference> OfResult(ScenarioTurn written, TurnResult result)
    {
        if (written.Outcome is { } outcome && outcome != result.Outcome) yield return new($"outcome {outcome}", result.Outcome ?? "none");
        foreach (var signal in written.Signals.Where(signal => result.Signals.All(found => found.Name != signal)))
            yield return new($"signal {signal}", result.Signals.Count == 0 ? "none" : string.Join(", ", result.Signals.Select(found => found.Name)));
        if (written.Ended is { } ended && ended != result.Ended) yield return new(ended ? "the conversation to be over" : "the conversation to go on", null);
        if (written.HandedOver is { } handedOver && handedOver != result.HandedOver) yield return new(handedOver ? "a person to be brought in" : "nobody to be brought in", null);
    }

    private static bool Holds(PlayedTurn turn, string part) => turn.Said.Contains(part, StringComparison.Ordinal);
}
