using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Json;

namespace VoiceAgent.Web.Api.Json;

/// <summary>How the API writes JSON: camelCase names and enums, ISO 8601 dates and times, Korean as it is.</summary>
public static class ApiJson
{
    /// <summary>Applies it to every typed result of the service.</summary>
    public static IServiceCollection AddApiJson(this IServiceCollection services) =>
        services.Configure<JsonOptions>(options => Apply(options.SerializerOptions));

    /// <summary>Applies it to these options; clients of the API may use them too.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new InstantJson());
        options.Converters.Add(new LocalDateJson());
        options.Converters.Add(new LocalTimeJson());
        return options;
    }
}
