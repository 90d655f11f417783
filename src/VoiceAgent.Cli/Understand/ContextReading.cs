using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using VoiceAgent.Cli.Lines;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Cli.Understand;

/// <summary>
/// Reads a line's context, whatever its shape: the name of an intent or a dialog, the bot's last words, an object of either, or a
/// list of turns of which the last counts. What makes no sense is no context.
/// </summary>
/// <param name="dialogs">The intents of dialogs, by the dialogs' names.</param>
internal sealed class ContextReading(IReadOnlyDictionary<string, string> dialogs)
{
    /// <summary>What is known before the utterance is read.</summary>
    public UnderstandingContext Of(UtteranceLine utterance, LocalDate today) =>
        Read(utterance.Context, new() { Language = utterance.Language, Today = today });

    private UnderstandingContext Read(JsonNode? context, UnderstandingContext nothing) => context switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => OfWords(value.GetValue<string>(), nothing),
        JsonObject fields => OfFields(fields, nothing),
        JsonArray { Count: > 0 } turns => Read(turns[^1], nothing),
        _ => nothing,
    };

    private UnderstandingContext OfWords(string words, UnderstandingContext nothing) =>
        IntentOf(words) is { } intent ? Open(nothing, intent) : OfQuestion(Question.Of(words), nothing);

    private static UnderstandingContext OfQuestion(Question? question, UnderstandingContext nothing)
    {
        if (question is null) return nothing;
        var open = Open(nothing, question.Intent) with { Asked = question.Slot, AwaitsConfirmation = question.Confirms };
        return question.Confirms ? open with { Filled = open.Slots.Keys.ToHashSet() } : open;
    }

    private UnderstandingContext OfFields(JsonObject fields, UnderstandingContext nothing)
    {
        var asked = OfQuestion(Text(fields, "bot", "question", "prompt", "text", "said") is { } bot ? Question.Of(bot) : null, nothing);
        var open = IntentOf(Text(fields, "intent", "dialog", "open", "task") ?? "") is { } intent && intent != asked.Intent ? Open(nothing, intent) : asked;
        var expected = Text(fields, "asked", "slot", "expects", "awaiting");
        var confirming = Flag(fields, "confirming", "confirmation", "awaitsConfirmation") ?? (asked.AwaitsConfirmation || IsYesOrNo(expected));
        return open with
        {
            Asked = expected is { } slot && open.Slots.ContainsKey(slot) ? slot : open.Intent == asked.Intent ? asked.Asked : null,
            AwaitsConfirmation = confirming,
            Filled = Names(fields, "filled", "slots") is { Count: > 0 } filled ? filled.ToHashSet() : confirming ? open.Slots.Keys.ToHashSet() : open.Filled,
            LastIntent = IntentOf(Text(fields, "last", "lastIntent", "previous") ?? ""),
            Offered = [.. Names(fields, "offered").Select(name => new OfferedIntent(name, name))],
            Candidates = Names(fields, "candidates"),
            Names = fields["names"] is JsonObject names ? names.ToDictionary(n => n.Key, n => Names(names, n.Key)) : nothing.Names,
        };
    }

    /// <summary>Whether what is awaited is no slot but a yes or a no.</summary>
    private static bool IsYesOrNo(string? expected) => expected is "confirmation" or "confirm" or "affirm" or "yes-no" or "yes-or-no";

    private static UnderstandingContext Open(UnderstandingContext nothing, string intent) => nothing with { Intent = intent, Slots = IntentSlots.Of(intent) };

    private string? IntentOf(string name) =>
        dialogs.GetValueOrDefault(name) ?? (IntentSlots.Intents.Contains(name, StringComparer.Ordinal) ? name : null);

    private static string? Text(JsonObject fields, params string[] names) =>
        names.Select(name => fields[name]).FirstOrDefault(node => node?.GetValueKind() == JsonValueKind.String)?.GetValue<string>();

    private static bool? Flag(JsonObject fields, params string[] names) =>
        names.Select(name => fields[name]?.GetValueKind()).FirstOrDefault(kind => kind is JsonValueKind.True or JsonValueKind.False) is { } kind ? kind == JsonValueKind.True : null;

    /// <summary>A list of strings, or the names of an object's fields.</summary>
    private static IReadOnlyList<string> Names(JsonObject fields, params string[] names) => names.Select(name => fields[name]).FirstOrDefault(node => node is not null) switch
    {
        JsonArray list => [.. list.Where(item => item?.GetValueKind() == JsonValueKind.String).Select(item => item!.GetValue<string>())],
        JsonObject map => [.. map.Select(field => field.Key)],
        _ => [],
    };
}
