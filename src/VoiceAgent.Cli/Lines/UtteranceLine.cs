using System.Text.Json;
using System.Text.Json.Nodes;
using VoiceAgent.Core.Conversations.Understanding;

namespace VoiceAgent.Cli.Lines;

/// <summary>The utterance of a line: <c>{id, lang, text, context?}</c>.</summary>
/// <param name="Text">What was said; empty for silence.</param>
/// <param name="Language"><c>ko</c> or <c>en</c>; told from the words when the line does not say.</param>
/// <param name="Context">What was known before, in any of the shapes that the verb takes; null for nothing.</param>
internal sealed record UtteranceLine(string Text, string Language, JsonNode? Context)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="LineException">The text is missing, or a field has another type.</exception>
    public static UtteranceLine Of(JsonObject line)
    {
        if (!line.TryGetPropertyValue("text", out var text)) throw new LineException("has no \"text\"; write \"text\": \"…\", empty for silence.");
        if (text is not null && text.GetValueKind() != JsonValueKind.String) throw new LineException("\"text\" is no string; write \"text\": \"…\".");
        var said = text?.GetValue<string>() ?? "";
        return new(said, LanguageOf(line["lang"], said), line["context"]);
    }

    private static string LanguageOf(JsonNode? lang, string said)
    {
        if (lang is null) return LanguageDetector.Detect(said, "ko");
        var name = lang.GetValueKind() == JsonValueKind.String ? lang.GetValue<string>().ToLowerInvariant() : "";
        if (name.StartsWith("ko", StringComparison.Ordinal)) return "ko";
        return name.StartsWith("en", StringComparison.Ordinal) ? "en" : throw new LineException("\"lang\" is neither \"ko\" nor \"en\"; leave it out to have it told from the words.");
    }
}
