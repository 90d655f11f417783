using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VoiceAgent.Cli.Lines;

/// <summary>What became of one line: the line to write, or what is wrong with it; neither for an empty one.</summary>
internal readonly record struct LineAnswer(string? Line, string? Problem)
{
    private const int Longest = 1_000_000;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a line and writes it back with what was added.</summary>
    public static LineAnswer To(string line, Action<JsonObject> read)
    {
        if (string.IsNullOrWhiteSpace(line)) return default;
        if (line.Length > Longest) return new(null, $"longer than {Longest} characters; one line holds one utterance.");
        try
        {
            if (JsonNode.Parse(line) is not JsonObject value) return new(null, "not an object; expected {\"id\": …, \"lang\": \"ko\", \"text\": \"…\"}.");
            read(value);
            return new(Written(value), null);
        }
        catch (JsonException e)
        {
            return new(null, $"not JSON ({e.Message}); expected {{\"id\": …, \"lang\": \"ko\", \"text\": \"…\"}} on one line.");
        }
        catch (Exception e) when (e is LineException or ArgumentException)
        {
            return new(null, e.Message);
        }
    }

    private static string Written(JsonObject value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable)) value.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

/// <summary>Something in a line is not as it should be; the message says what to write instead.</summary>
internal sealed class LineException(string message) : Exception(message);
