using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Infrastructure.Database.Calls;
using VoiceAgent.Web.Channels.Line;

namespace VoiceAgent.Integration.Tests.CareCalls;

public sealed class StoppingLineTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly CancellationTokenSource _stopping = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _stopping.Dispose();

    [Theory]
    [InlineData(false, HeardKind.HungUp)]
    [InlineData(true, HeardKind.Silence)]
    public async Task Hear_PageGoes_IsAHangUpUnlessTheServiceStops(bool stops, HeardKind heard)
    {
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        var phone = new BrowserPhone(_time, _stopping.Token);
        var page = new LinePage(socket);
        phone.Open(page);
        await using var call = phone.Ring(new LineRequest(Guid.NewGuid(), "", Guid.NewGuid(), "ko"));
        phone.Receive(page, new PageFrame("answer", null, null));
        if (stops) await _stopping.CancelAsync();
        phone.Close(page);
        _time.Advance(BrowserCall.ComeBack);

        var hearing = call.HearAsync(Duration.FromSeconds(12), Stop);
        _time.Advance(TimeSpan.FromSeconds(12));
        (await hearing).Kind.ShouldBe(heard);
    }

    [Theory]
    [InlineData("40", 55)]
    [InlineData(null, 35)]
    public void ShutdownTimeout_Always_OutlastsTheDraining(string? drain, int seconds)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["VoiceAgent:CareCalls:DrainSeconds"] = drain }).Build();
        using var services = new ServiceCollection().AddCareCalls(configuration).BuildServiceProvider();
        services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout.ShouldBe(TimeSpan.FromSeconds(seconds));
    }
}
