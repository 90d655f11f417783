using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace VoiceAgent.Web.Channels.Activities;

/// <summary>The wire form of activities.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivityList))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(JsonObject))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>Camel case, nothing written for null, Korean as it is (the media type says that it is JSON, not HTML).</summary>
    public static ActivityJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
