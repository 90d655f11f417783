using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceAgent.Cli.Evaluate;

/// <summary>An evaluation for programs to read.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Evaluation))]
internal sealed partial class EvaluationJson : JsonSerializerContext
{
    /// <summary>Writes it to a file.</summary>
    public static Task WriteAsync(string file, Evaluation evaluation, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(file, JsonSerializer.Serialize(evaluation, Default.Evaluation) + Environment.NewLine, cancellationToken);
}
