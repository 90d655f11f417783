using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace VoiceAgent.Web.Api.Json;

/// <summary>Writes and reads a NodaTime value as a string.</summary>
internal abstract class PatternJson<T>(Func<string, ParseResult<T>> read, Func<T, string> write, string example) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text is not null && read(text) is { Success: true } result
            ? result.Value
            : throw new JsonException($"Expected {example}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

/// <summary>An instant; reading takes an offset too.</summary>
internal sealed class InstantJson() : PatternJson<Instant>(ReadAny, InstantPattern.ExtendedIso.Format, "a time with its offset such as 2026-11-24T05:00:00Z")
{
    private static ParseResult<Instant> ReadAny(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Convert(at => at.ToInstant());
}

/// <summary>A local date.</summary>
internal sealed class LocalDateJson() : PatternJson<LocalDate>(LocalDatePattern.Iso.Parse, LocalDatePattern.Iso.Format, "a date such as 2026-11-24");

/// <summary>A local time; reading takes it with and without seconds.</summary>
internal sealed class LocalTimeJson() : PatternJson<LocalTime>(ReadAny, LocalTimePattern.ExtendedIso.Format, "a time of day such as 10:00")
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static ParseResult<LocalTime> ReadAny(string text) =>
        Minutes.Parse(text) is { Success: true } result ? result : LocalTimePattern.ExtendedIso.Parse(text);
}
