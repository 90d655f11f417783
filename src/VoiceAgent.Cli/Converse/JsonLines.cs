using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Converse;

/// <summary>Whole dialogues from JSON lines: <c>{id, lang, turns: [{user}]}</c>; each turn gets its <c>bot</c>.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> RunAsync(Talk talk, TalkSetting setting, string input, string? output, CancellationToken cancellationToken)
    {
        using var reader = input == "-" ? Console.In : new StreamReader(input);
        await using var writer = output is null ? Console.Out : new StreamWriter(output);
        var problems = 0;
        for (var number = 1; await reader.ReadLineAsync(cancellationToken) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Parse(line, out var problem) is { } dialogue)
            {
                await TalkAsync(talk, setting, dialogue, number, cancellationToken);
                await writer.WriteLineAsync(dialogue.ToJsonString(Readable));
            }
            else
            {
                problems++;
                await Console.Error.WriteLineAsync($"{input}:{number}: {problem}");
            }
        }

        return problems == 0 ? 0 : 1;
    }

    private static JsonObject? Parse(string line, out string problem)
    {
        problem = "expected {\"id\": …, \"lang\": \"ko\", \"turns\": [{\"user\": \"…\"}]}";
        try
        {
            return JsonNode.Parse(line) is JsonObject { } dialogue && dialogue["turns"] is JsonArray turns && turns.All(IsTurn) ? dialogue : null;
        }
        catch (JsonException e)
        {
            problem = $"this is not JSON: {e.Message}";
            return null;
        }
    }

    private static bool IsTurn(JsonNode? turn) => turn is JsonObject value && value["user"]?.GetValueKind() == JsonValueKind.String;

    private static async Task TalkAsync(Talk talk, TalkSetting setting, JsonObject dialogue, int number, CancellationToken cancellationToken)
    {
        var language = dialogue["lang"]?.GetValueKind() == JsonValueKind.String ? dialogue["lang"]!.GetValue<string>() : setting.Language;
        var here = setting with { Language = language is "en" ? "en" : "ko" };
        var conversation = $"line-{number}";
        if (setting.Dialog is not null) dialogue["opening"] = Bot(await talk.JoinAsync(conversation, here, cancellationToken));
        foreach (var turn in dialogue["turns"]!.AsArray().OfType<JsonObject>())
        {
            var text = turn["user"]!.GetValue<string>();
            if (text == "/code") text = await OneTimeCode.ReadAsync(talk, here.Customer, cancellationToken);
            turn["bot"] = Bot(await talk.SayAsync(conversation, here, text, cancellationToken));
        }
    }

    private static JsonObject Bot(TurnResult result) => new()
    {
        ["text"] = string.Join('\n', result.Replies.Select(reply => reply.Text)),
        ["dialog"] = result.Dialog,
        ["state"] = result.State,
        ["slots"] = JsonSerializer.SerializeToNode(result.Slots.ToDictionary(slot => slot.Key, slot => slot.Value.Text), Readable),
        ["commands"] = new JsonArray([.. result.Commands.Select(command => JsonSerializer.SerializeToNode<Command>(command, Readable))]),
        ["signals"] = new JsonArray([.. result.Signals.Select(signal => JsonSerializer.SerializeToNode(signal, Readable))]),
    };
}
