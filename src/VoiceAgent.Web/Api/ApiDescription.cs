using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace VoiceAgent.Web.Api;

/// <summary>The API's description at <c>/openapi/v1.json</c>.</summary>
public static class ApiDescription
{
    private const string KeyScheme = "apiKey";

    /// <summary>Adds it.</summary>
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer(DescribeAsync);
        options.AddOperationTransformer(AskForKeyAsync);
        options.AddSchemaTransformer(NameTimesAsync);
    });

    /// <summary>Serves it, to everybody: it tells no data.</summary>
    public static IEndpointRouteBuilder MapApiDescription(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi().AllowAnonymous();
        return routes;
    }

    private static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = "VoiceAgent",
            Version = "v1",
            Description = "Residents, schedules, calls, conversations and alerts. Errors are problem details (RFC 9457) that say what to do.",
        };
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[KeyScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The key of VoiceAgent:Security:BootstrapApiKey.",
        };
        return Task.CompletedTask;
    }

    private static Task AskForKeyAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAuthorizeData>().Any() && !metadata.OfType<IAllowAnonymous>().Any())
            (operation.Security ??= []).Add(new() { [new OpenApiSecuritySchemeReference(KeyScheme, context.Document)] = [] });
        return Task.CompletedTask;
    }

    // Their own converters write these; the generator cannot know that they are strings.
    private static Task NameTimesAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        var format = type == typeof(Instant) ? "date-time" : type == typeof(LocalDate) ? "date" : type == typeof(LocalTime) ? "time" : null;
        if (format is not null) (schema.Type, schema.Format) = (JsonSchemaType.String, format);
        return Task.CompletedTask;
    }
}
