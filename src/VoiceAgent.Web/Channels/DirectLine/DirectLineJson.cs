using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>The wire and stored forms of Direct Line.</summary>
[JsonSerializable(typeof(DirectLineToken))]
[JsonSerializable(typeof(DirectLineTicket))]
[JsonSerializable(typeof(OpenClaims))]
[JsonSerializable(typeof(StartedConversation))]
[JsonSerializable(typeof(StartParameters))]
[JsonSerializable(typeof(AwaitedAnswer))]
[JsonSerializable(typeof(ClientActivity))]
internal sealed partial class DirectLineJson : JsonSerializerContext
{
    internal static DirectLineJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
