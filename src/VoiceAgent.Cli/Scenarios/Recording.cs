using System.Text.Json;
using System.Text.Json.Serialization;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>What went out of a conversation, as bytes that can be compared.</summary>
internal static class Recording
{
    /// <summary>A turn's replies with their ids, words, speech and buttons.</summary>
    public static byte[] BytesOf(TurnResult result) => JsonSerializer.SerializeToUtf8Bytes(result.Replies, RecordingJson.Default.IReadOnlyListReply);
}

/// <summary>The form of recorded replies.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<Reply>))]
internal sealed partial class RecordingJson : JsonSerializerContext;
