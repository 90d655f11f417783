using System.Buffers;
using System.Globalization;
using System.Text.Json;
using VoiceAgent.Web.Channels.DirectLine.Log;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>Direct Line's set of activities with the watermark they reach to; activities are kept as JSON and go out as they are.</summary>
internal static class ActivitySetJson
{
    /// <summary>UTF-8 JSON of a page.</summary>
    internal static ReadOnlyMemory<byte> Of(LogPage page)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities");
            foreach (var activity in page.Activities) writer.WriteRawValue(activity, skipInputValidation: true);
            writer.WriteEndArray();
            writer.WriteString("watermark", page.Watermark.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
