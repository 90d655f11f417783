using System.CommandLine;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Text;
using VoiceAgent.Cli.Lines;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Understanding;
using VoiceAgent.Infrastructure.EmbeddedClassifier;

namespace VoiceAgent.Cli.Understand;

/// <summary><c>understand</c>: JSON lines <c>{id, lang, text, context?}</c> to the same with <c>{intent, confidence, slots, also?}</c>.</summary>
internal static class UnderstandCommand
{
    private const string Shapes =
        "JSON lines {id, lang, text, context?}; '-' reads standard input. context is what was known before: an intent (\"transfer.send\"), the bot's last words (\"얼마를 보낼까요?\"), " +
        "or {intent, asked, confirming, filled: [slot], last, offered: [intent], candidates: [name], names: {payee: [name]}, bot}.";

    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = Shapes, Required = true };
        var output = new Option<string?>("--output") { Description = "Where the lines go, each with intent, confidence, slots and, for several wishes, also; by default standard output." };
        var date = new Option<string?>("--reference-date") { Description = "The day it is (2026-03-11); by default today in Seoul." };
        var folder = new Option<string?>("--folder") { Description = "The folder of the dialogs, with the utterances to learn from." };
        var command = new Command("understand", "Tell what utterances wish, and the slots that they fill.") { input, output, date, folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var today = parsed.GetValue(date) is { } day ? LocalDatePattern.Iso.Parse(day).GetValueOrThrow() : Today(TimeProvider.System);
                var dialogs = DialogsFolder.Find(parsed.GetValue(folder), Directory.GetCurrentDirectory());
                var (understander, contexts) = (Learn(dialogs), new ContextReading(DialogSet.IntentsByName(dialogs)));
                return await new LineFile(parsed.GetRequiredValue(input), parsed.GetValue(output)).RunAsync(line => Read(line, understander, contexts, today), cancellationToken);
            }
            catch (Exception e) when (e is DialogException or UtterancesException or IOException or UnauthorizedAccessException or UnparsableValueException)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return 1;
            }
        });
        return command;
    }

    /// <summary>Adds to a line what it was understood to say.</summary>
    private static void Read(JsonObject line, Understander understander, ContextReading contexts, LocalDate today)
    {
        var utterance = UtteranceLine.Of(line);
        var understood = understander.Understand(utterance.Text, contexts.Of(utterance, today));
        line["intent"] = understood.Intent;
        line["confidence"] = Math.Round(understood.Confidence, 4);
        line["slots"] = Slots(understood.Slots);
        if (understood.Also.Count > 0) line["also"] = new JsonArray([.. understood.Also.Select(wish => new JsonObject { ["intent"] = wish.Intent, ["slots"] = Slots(wish.Slots) })]);
    }

    private static JsonObject Slots(IReadOnlyDictionary<string, Core.Values.Value> slots) =>
        new(slots.Select(slot => KeyValuePair.Create(slot.Key, (JsonNode?)JsonValue.Create(slot.Value.Text))));

    private static Understander Learn(string dialogs)
    {
        var learnt = new LearntUtterances(dialogs, Composition.CacheFolder(), NullLogger<EmbeddedIntentClassifier>.Instance);
        return new(learnt, () => learnt.Repair);
    }

    private static LocalDate Today(TimeProvider time) =>
        Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Asia/Seoul"]).Date;
}
