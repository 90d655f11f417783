using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using VoiceAgent.Core;

namespace VoiceAgent.Web.Observability;

/// <summary>Registers what the service tells of itself: metrics for Prometheus, and both metrics and traces by OTLP.</summary>
public static class ObservabilityRegistration
{
    /// <summary>
    /// Adds OpenTelemetry. Metrics are always kept for <c>/metrics</c>; where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set,
    /// metrics and traces are sent there too (the other <c>OTEL_…</c> settings hold as usual).
    /// </summary>
    public static IServiceCollection AddObservability(this IServiceCollection services, IConfiguration configuration)
    {
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("voiceagent"))
            .WithMetrics(Metrics)
            .WithTracing(Traces);
        if (!string.IsNullOrEmpty(configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) telemetry.UseOtlpExporter();
        return services;
    }

    private static void Metrics(MeterProviderBuilder metrics) => metrics
        .AddMeter(Instrumentation.Name, "VoiceAgent.Telephony", "System.Runtime")
        .AddAspNetCoreInstrumentation()
        .AddPrometheusExporter();

    private static void Traces(TracerProviderBuilder traces) => traces
        .AddSource(Instrumentation.Name)
        .AddAspNetCoreInstrumentation(options => options.Filter = IsWorthTracing);

    // Probes and scrapes come every few seconds and say nothing.
    private static bool IsWorthTracing(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/metrics") && !context.Request.Path.StartsWithSegments("/health");
}
