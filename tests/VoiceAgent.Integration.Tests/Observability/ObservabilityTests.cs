using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace VoiceAgent.Integration.Tests.Observability;

public sealed class ObservabilityTests
{
    [Fact]
    public async Task Metrics_AfterATurn_ShowItByChannelAndDialog()
    {
        await using var service = await ObservedService.StartAsync();
        service.Turns.Answered("directline", "transfer", TimeSpan.FromMilliseconds(20));
        using var http = service.Http;
        var text = await http.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        text.ShouldContain("voiceagent_turn_duration_seconds_bucket");
        var turns = text.Split('\n').Single(line => line.StartsWith("voiceagent_turns_total{", StringComparison.Ordinal));
        turns.ShouldContain("channel=\"directline\"");
        turns.ShouldContain("dialog=\"transfer\"");
    }

    [Fact]
    public async Task Otlp_EndpointSet_GetsMetricsAndTracesButNoProbes()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var service = await ObservedService.StartAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        service.Turns.Answered("line", "check-in", TimeSpan.FromMilliseconds(20));
        using var http = service.Http;
        foreach (var path in new[] { "/somewhere", "/metrics" }) await http.GetAsync(path, TestContext.Current.CancellationToken);
        service.Services.GetRequiredService<TracerProvider>().ForceFlush().ShouldBeTrue();
        service.Services.GetRequiredService<MeterProvider>().ForceFlush();
        receiver.Of("/v1/metrics").ShouldContain("voiceagent.turns");
        receiver.Of("/v1/traces").ShouldContain("/somewhere");
        receiver.Of("/v1/traces").ShouldNotContain("/metrics");
    }
}
