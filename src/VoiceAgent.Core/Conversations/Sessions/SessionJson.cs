using System.Text.Json.Serialization;

namespace VoiceAgent.Core.Conversations.Sessions;

/// <summary>The stored form of a session.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate)]
[JsonSerializable(typeof(Session))]
public sealed partial class SessionJson : JsonSerializerContext;
