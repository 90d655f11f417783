using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VoiceAgent.Infrastructure.Database.Columns;

/// <summary>A list kept as JSON text in one column; text, because every database has it.</summary>
internal static class JsonColumn
{
    /// <summary>Stores the property as JSON and notices changes inside the list.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property, JsonTypeInfo<T> type) where T : class =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, type),
            text => JsonSerializer.Deserialize(text, type)!,
            new ValueComparer<T>(
                (left, right) => JsonSerializer.Serialize(left!, type) == JsonSerializer.Serialize(right!, type),
                value => JsonSerializer.Serialize(value, type).GetHashCode(StringComparison.Ordinal),
                value => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!));
}
