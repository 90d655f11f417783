using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace VoiceAgent.Web.Api.Problems;

/// <summary>Makes every error under <c>/api</c> and <c>/v3</c> a problem in JSON that says what to do, and never tells what is inside.</summary>
public static class ProblemResponses
{
    private const long LargestBody = 1024 * 1024;

    // A refused body up to this size is still read to its end: a client that is cut off while it sends never sees the answer.
    private const long LargestRefusal = 8 * LargestBody;

    /// <summary>Adds problem details, and refuses bodies over 1 MiB.</summary>
    public static IServiceCollection AddProblemResponses(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = LargestRefusal);
        return services;
    }

    /// <summary>Goes first, around everything that may fail.</summary>
    public static WebApplication UseProblemResponses(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseWhen(IsForPrograms, branch =>
        {
            // What a caller did wrong is the caller's to know, and no failure of ours to log.
            branch.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = AnswerExceptionAsync,
                SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException,
            });
            branch.UseStatusCodePages(context => Of(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
            branch.Use(RefuseLargeBodyAsync);
        });
        return app;
    }

    private static bool IsForPrograms(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api") || http.Request.Path.StartsWithSegments("/v3");

    private static async Task RefuseLargeBodyAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.ContentLength is > LargestBody and <= LargestRefusal)
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            await Of(StatusCodes.Status413PayloadTooLarge).ExecuteAsync(http);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestBody;
        await next(http);
    }

    private static Task AnswerExceptionAsync(HttpContext http)
    {
        var error = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        var problem = error is BadHttpRequestException bad ? Of(bad.StatusCode, Detail(bad)) : Of(StatusCodes.Status500InternalServerError);
        return problem.ExecuteAsync(http);
    }

    private static ProblemHttpResult Of(int status, string? detail = null) => TypedResults.Problem(detail ?? Advice(status), statusCode: status);

    // Names the place in the caller's own body, which helps, and no type of ours, which does not.
    private static string? Detail(BadHttpRequestException error) => error.InnerException switch
    {
        JsonException { InnerException: JsonException } => "The body is not JSON.",
        JsonException { Path: { } path } json => $"The body is not what was expected at {path}: {FirstSentence(json.Message)}",
        JsonException => "The body is not JSON.",
        _ => null,
    };

    private static string FirstSentence(string message) => message.StartsWith("Expected", StringComparison.Ordinal) || message.StartsWith('\'')
        ? message.Split(" Path:")[0]
        : "it has another type, or a required field is missing.";

    private static string Advice(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request could not be read. Check the address, the query and the body against /openapi/v1.json.",
        StatusCodes.Status401Unauthorized => "Send an API key as 'Authorization: Bearer KEY'.",
        StatusCodes.Status403Forbidden => "Your role does not allow this. Ask an administrator.",
        StatusCodes.Status404NotFound => "There is nothing at this address. /openapi/v1.json lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address takes another method; see the Allow header.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than 1 MiB. Send it in parts.",
        StatusCodes.Status415UnsupportedMediaType => "Send the body as application/json, or as /openapi/v1.json says.",
        StatusCodes.Status500InternalServerError => "Something went wrong on our side. Try again; if it stays, tell the operator the trace id.",
        _ => "See /openapi/v1.json.",
    };
}
