namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>The Direct Line 3.0 server, as Microsoft's Web Chat and other Direct Line clients use it.</summary>
public static class DirectLineEndpoints
{
    internal const string CorsPolicy = "DirectLine";

    /// <summary>
    /// Maps <c>/v3/directline</c>. The application must use WebSockets and CORS.
    /// </summary>
    /// <returns>The endpoints, to bind them to a host or limit their rate.</returns>
    public static IEndpointConventionBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/v3/directline").RequireCors(CorsPolicy).AllowAnonymous().WithTags("Direct Line");
        TokenEndpoints.Map(group);
        ConversationEndpoints.Map(group);
        ActivityEndpoints.Map(group);
        return group;
    }
}
