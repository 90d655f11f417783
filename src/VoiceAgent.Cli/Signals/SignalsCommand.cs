using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceAgent.Cli.Lines;
using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Cli.Signals;

/// <summary>
/// <c>signals</c>: JSON lines <c>{id, lang, text, context?}</c> to the same with <c>{signals, severity}</c>. The signals are the
/// taxonomy's names, worst first, none of them where nothing was heard; the severity is the worst signal's, else <c>none</c>.
/// </summary>
internal static class SignalsCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "JSON lines {id, lang, text, context?}; '-' reads standard input. context is what the bot had asked: its words, or a name such as meal or sleep.", Required = true };
        var output = new Option<string?>("--output") { Description = "Where the lines go, each with signals and severity (urgent, attention, note, none); by default standard output." };
        var command = new Command("signals", "Tell what trouble a care call should hear in utterances.") { input, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var rules = new SignalRules();
                return await new LineFile(parsed.GetRequiredValue(input), parsed.GetValue(output)).RunAsync(line => Read(line, rules), cancellationToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return 1;
            }
        });
        return command;
    }

    /// <summary>Adds to a line what trouble is heard in it.</summary>
    internal static void Read(JsonObject line, ISignalRules rules)
    {
        var utterance = UtteranceLine.Of(line);
        var signals = rules.Find(utterance.Text, utterance.Language, QuestionIn(utterance.Context));
        line["signals"] = new JsonArray([.. signals.Select(signal => JsonValue.Create(signal.Name))]);
        line["severity"] = signals.Select(signal => signal.Severity).DefaultIfEmpty(Severity.None).Max().ToString().ToLowerInvariant();
    }

    /// <summary>What the bot had asked: the words themselves, or those of a turn, or of the last of several.</summary>
    private static string? QuestionIn(JsonNode? context) => context switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonObject fields => QuestionIn(fields["asked"] ?? fields["bot"] ?? fields["question"] ?? fields["indicator"] ?? fields["text"]),
        JsonArray { Count: > 0 } turns => QuestionIn(turns[^1]),
        _ => null,
    };
}
