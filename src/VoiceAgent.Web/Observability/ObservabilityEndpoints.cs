namespace VoiceAgent.Web.Observability;

/// <summary>Maps what a monitoring system reads.</summary>
public static class ObservabilityEndpoints
{
    /// <summary>Maps <c>GET /metrics</c>, open to whoever reaches the port: its labels hold no personal data.</summary>
    public static IEndpointRouteBuilder MapObservability(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPrometheusScrapingEndpoint("/metrics").AllowAnonymous();
        return endpoints;
    }
}
