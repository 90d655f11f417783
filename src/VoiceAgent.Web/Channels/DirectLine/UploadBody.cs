using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using VoiceAgent.Web.Channels.Activities;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>
/// Reads an upload: the part <c>activity</c> and the files' names and types. The files themselves are not kept.
/// </summary>
internal static class UploadBody
{
    private const long MaxBytes = 4 * 1024 * 1024;

    /// <summary>The activity with its attachments, or the problem: 400, 413 or 415.</summary>
    internal static async Task<RequestBody<Activity>> ReadAsync(HttpContext context, string? userId)
    {
        if (!context.Request.HasFormContentType) return Refused(415, "UnsupportedMediaType", "Send an upload as multipart/form-data.");
        if (context.Request.ContentLength > MaxBytes) return TooLarge();
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MaxBytes;
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return new(Uploaded(await ActivityOfAsync(form, context.RequestAborted), form, userId), null);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (Exception malformed) when (malformed is InvalidDataException or JsonException or BadHttpRequestException)
        {
            return Refused(400, "BadSyntax", "The upload could not be read. Send a part 'activity' with JSON, and parts 'file'.");
        }
    }

    // Browsers send the activity as a file (a Blob has a file name), other clients as a value.
    private static async Task<Activity> ActivityOfAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form.TryGetValue("activity", out var value)) return JsonSerializer.Deserialize(value.ToString(), ActivityJson.Wire.Activity) ?? new();
        if (form.Files["activity"] is not { } part) return new();
        await using var stream = part.OpenReadStream();
        return await JsonSerializer.DeserializeAsync(stream, ActivityJson.Wire.Activity, cancellationToken) ?? new();
    }

    private static Activity Uploaded(Activity activity, IFormCollection form, string? userId)
    {
        var files = form.Files.Where(file => file.Name != "activity").Select(file => new Attachment(file.ContentType, file.FileName));
        return activity with
        {
            Type = activity.Type ?? ActivityTypes.Message,
            From = activity.From ?? new(userId),
            Attachments = [.. files],
        };
    }

    private static RequestBody<Activity> TooLarge() =>
        Refused(413, "MessageSizeTooBig", $"An upload may take {MaxBytes / (1024 * 1024)} MB. Send smaller files.");

    private static RequestBody<Activity> Refused(int status, string code, string detail) => new(null, ChannelProblem.Of(status, code, detail));
}
