using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace VoiceAgent.Web.Channels;

/// <summary>A JSON body of bounded size, or the problem with it.</summary>
/// <typeparam name="T">What the JSON is.</typeparam>
/// <param name="Value">What was read; null when there is a problem, or where an empty body is allowed.</param>
/// <param name="Problem">Why nothing was read: 400, 413 or 415.</param>
public sealed record RequestBody<T>(T? Value, ProblemHttpResult? Problem) where T : class;

/// <summary>Reads JSON bodies.</summary>
public static class RequestBody
{
    /// <summary>The most that an activity may take, in bytes.</summary>
    public const int MaxActivityBytes = 256 * 1024;

    /// <summary>Reads the body, which must be there.</summary>
    public static async Task<RequestBody<T>> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type) where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Request.HasJsonContentType()) return Refused<T>(415, "UnsupportedMediaType", "Send the body as application/json.");
        if (context.Request.ContentLength > MaxActivityBytes) return TooLarge<T>();
        Limit(context);
        try
        {
            var value = await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted);
            return value is null ? Malformed<T>("null") : new(value, null);
        }
        catch (JsonException malformed)
        {
            return Malformed<T>($"line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine}");
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge<T>();
        }
        catch (BadHttpRequestException refused)
        {
            return Refused<T>(refused.StatusCode, "BadSyntax", "The body did not arrive as the headers say; send it again.");
        }
    }

    /// <summary>Reads a body that may be left out.</summary>
    public static async Task<RequestBody<T>> ReadOptionalAsync<T>(HttpContext context, JsonTypeInfo<T> type) where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        var detection = context.Features.Get<IHttpRequestBodyDetectionFeature>();
        var empty = detection?.CanHaveBody == false || context.Request.ContentLength is 0;
        return empty ? new(null, null) : await ReadAsync(context, type);
    }

    private static void Limit(HttpContext context)
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (limit is { IsReadOnly: false }) limit.MaxRequestBodySize = MaxActivityBytes;
    }

    private static RequestBody<T> Malformed<T>(string where) where T : class =>
        Refused<T>(400, "BadSyntax", $"The body is not the JSON that is expected here ({where}). Mend it and send it again.");

    private static RequestBody<T> TooLarge<T>() where T : class =>
        Refused<T>(413, "MessageSizeTooBig", $"The body is larger than {MaxActivityBytes / 1024} KB. Send less, or in parts.");

    private static RequestBody<T> Refused<T>(int status, string code, string detail) where T : class =>
        new(null, ChannelProblem.Of(status, code, detail));
}
