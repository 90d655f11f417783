using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds days and periods outside names and numbers of accounts.</summary>
internal static class TimeEntities
{
    /// <summary>Days.</summary>
    public static IEnumerable<Entity> Dates(Utterance utterance) =>
        Language.Dates.Find(Free(utterance), utterance.Language, utterance.Context.Today)
            .Select(f => new Entity(SlotTypes.Date, f.Start, f.Length, Value.Of(f.Value)) { Alternatives = [.. f.Alternatives.Select(other => Value.Of(other))] });

    /// <summary>Times of day.</summary>
    public static IEnumerable<Entity> Times(Utterance utterance) =>
        Language.Times.Find(Free(utterance), utterance.Language)
            .Select(f => new Entity(SlotTypes.Time, f.Start, f.Length, Value.Of(f.Value)) { Alternatives = [.. f.Alternatives.Select(other => Value.Of(other))] });

    /// <summary>Periods.</summary>
    public static IEnumerable<Entity> Periods(Utterance utterance) =>
        Language.Periods.Find(Free(utterance), utterance.Language, utterance.Context.Today)
            .Select(f => new Entity(SlotTypes.Period, f.Start, f.Length, Value.Of(f.Value.Start, f.Value.End)) { Alternatives = [.. f.Alternatives.Select(other => Value.Of(other.Start, other.End))] });

    private static string Free(Utterance utterance) =>
        Mask.Over(utterance.Text, utterance.Known.Concat(utterance.Of(SlotTypes.AccountNumber)));
}
