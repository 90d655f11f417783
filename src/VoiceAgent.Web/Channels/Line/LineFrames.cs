using System.Text.Json.Serialization;

namespace VoiceAgent.Web.Channels.Line;

/// <summary>A frame to the page; see this folder's README for the types.</summary>
/// <param name="Type">What it is.</param>
internal sealed record LineFrame(string Type)
{
    public string? CallId { get; init; }

    public string? Caller { get; init; }

    public string? Id { get; init; }

    public string? Text { get; init; }

    public string? Speech { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>To be spoken slowly; absent: at the usual pace.</summary>
    public bool? Slow { get; init; }

    public string? Reason { get; init; }
}

/// <summary>A frame from the page.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">The utterance's or the reply's id.</param>
/// <param name="Text">The words.</param>
internal sealed record PageFrame(string? Type, string? Id, string? Text);

/// <summary>The frames on the wire.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LineFrame))]
[JsonSerializable(typeof(PageFrame))]
internal sealed partial class LineFrameJson : JsonSerializerContext;
