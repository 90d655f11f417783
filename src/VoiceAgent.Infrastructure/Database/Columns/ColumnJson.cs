using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Infrastructure.Database.Columns;

/// <summary>The stored form of lists that live inside a row.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<Signal>))]
[JsonSerializable(typeof(List<Signal>))]
[JsonSerializable(typeof(List<Indicator>))]
[JsonSerializable(typeof(List<LineEvent>))]
internal sealed partial class ColumnJson : JsonSerializerContext
{
    /// <summary>Writes Korean as it is and not escaped, so that it can be searched for and read.</summary>
    public static ColumnJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
