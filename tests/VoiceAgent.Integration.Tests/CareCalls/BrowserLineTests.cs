using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Residents;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Calls;
using VoiceAgent.Testing;
using VoiceAgent.Web.Channels.Line;

namespace VoiceAgent.Integration.Tests.CareCalls;

public sealed class BrowserLineTests : IAsyncLifetime
{
    private static readonly Duration RingFor = Duration.FromSeconds(20);

    private readonly Resident _resident = new() { Id = Guid.NewGuid(), Name = "김순자", Phone = "+821000000000", CreatedAt = Instant.FromUtc(2026, 1, 1, 0, 0) };
    private TempDatabase _database = null!;
    private WebApplication _app = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Address => _app.Urls.First();

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.CreateAsync(cancellationToken: Stop);
        await using (var context = await _database.Contexts.CreateDbContextAsync(Stop))
        {
            context.Residents.Add(_resident);
            await context.SaveChangesAsync(Stop);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IDbContextFactory<VoiceAgentDbContext>>(_database.Contexts);
        builder.Services.AddCareCallQueue().AddBrowserLine();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.UseWebSockets();
        _app.MapBrowserLine();
        await _app.StartAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Call_AnsweredSpokenAndHungUp_GoesBothWays()
    {
        using var page = await OpenAsync();
        await using var call = await PlaceAsync();
        (await page.ReceiveAsync("ringing", Stop)).GetProperty("caller").GetString().ShouldBe("시청 돌봄 안부 전화");
        await page.SendAsync(new { type = "answer" }, Stop);
        (await call.WaitForAnswerAsync(RingFor, Stop)).ShouldBe(Ringing.Answered);
        await page.ReceiveAsync("answered", Stop);

        var saying = call.SayAsync([new Reply("r1", "안녕하세요")], Stop);
        (await page.ReceiveAsync("say", Stop)).GetProperty("text").GetString().ShouldBe("안녕하세요");
        saying.IsCompleted.ShouldBeFalse();
        await page.SendAsync(new { type = "spoken", id = "r1" }, Stop);
        await saying;

        await page.SendAsync(new { type = "said", id = "u1", text = "네, 밥 먹었어요" }, Stop);
        await page.SendAsync(new { type = "said", id = "u1", text = "네, 밥 먹었어요" }, Stop);
        await page.SendAsync(new { type = "hang-up" }, Stop);
        (await HearAsync(call)).ShouldBe(new Heard(HeardKind.Speech, "네, 밥 먹었어요", "u1"));
        (await HearAsync(call)).Kind.ShouldBe(HeardKind.HungUp);
        (await page.ReceiveAsync("ended", Stop)).GetProperty("reason").GetString().ShouldBe("hung-up");
    }

    [Fact]
    public async Task Say_PersonTalksOverIt_StopsWaiting()
    {
        using var page = await OpenAsync();
        await using var call = await AnsweredAsync(page);
        var saying = call.SayAsync([new Reply("r1", "긴 이야기")], Stop);
        await page.ReceiveAsync("say", Stop);
        await page.SendAsync(new { type = "said", id = "u1", text = "잠깐만" }, Stop);
        await saying;
        (await HearAsync(call)).Text.ShouldBe("잠깐만");
    }

    [Fact]
    public async Task Call_NoPageOpen_IsUnanswered()
    {
        await using var call = await PlaceAsync();
        (await call.WaitForAnswerAsync(Duration.FromMilliseconds(50), Stop)).ShouldBe(Ringing.Unanswered);
    }

    [Fact]
    public async Task Call_Declined_SaysSo()
    {
        using var page = await OpenAsync();
        await using var call = await PlaceAsync();
        await page.ReceiveAsync("ringing", Stop);
        await page.SendAsync(new { type = "decline" }, Stop);
        (await call.WaitForAnswerAsync(RingFor, Stop)).ShouldBe(Ringing.Declined);
    }

    [Fact]
    public async Task Call_TwoTabs_FirstToAnswerHasIt()
    {
        using var first = await OpenAsync();
        using var second = await OpenAsync();
        await using var call = await PlaceAsync();
        await first.ReceiveAsync("ringing", Stop);
        await second.ReceiveAsync("ringing", Stop);
        await second.SendAsync(new { type = "answer" }, Stop);
        await second.ReceiveAsync("answered", Stop);
        (await first.ReceiveAsync("ended", Stop)).GetProperty("reason").GetString().ShouldBe("elsewhere");
    }

    [Fact]
    public async Task Call_PageDropsAndComesBack_GetsWhatWasNotSpoken()
    {
        using var page = await OpenAsync();
        await using var call = await AnsweredAsync(page);
        var saying = call.SayAsync([new Reply("r1", "듣고 계세요?")], Stop);
        await page.ReceiveAsync("say", Stop);
        page.Drop();

        using var again = await ReopenAsync();
        (await again.ReceiveAsync("say", Stop)).GetProperty("id").GetString().ShouldBe("r1");
        await again.SendAsync(new { type = "spoken", id = "r1" }, Stop);
        await saying;
    }

    [Fact]
    public async Task Place_WhileACallIsOn_IsBusy()
    {
        using var page = await OpenAsync();
        await using var call = await AnsweredAsync(page);
        await using var second = await PlaceAsync();
        (await second.WaitForAnswerAsync(RingFor, Stop)).ShouldBe(Ringing.Busy);
    }

    [Fact]
    public async Task Connect_UnknownResident_IsRefused() =>
        await Should.ThrowAsync<WebSocketException>(() => LineClient.OpenAsync(Address, Guid.NewGuid(), Stop));

    [Fact]
    public async Task Residents_InDevelopment_ListsNamesOnly()
    {
        using var http = new HttpClient();
        var body = await http.GetStringAsync(new Uri($"{Address}/line/residents"), Stop);
        body.ShouldContain(_resident.Id.ToString());
        body.ShouldNotContain("8210");
        (await http.GetAsync(new Uri($"{Address}/line/ws"), Stop)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private Task<LineClient> OpenAsync() => LineClient.OpenAsync(Address, _resident.Id, Stop);

    // The service may notice the drop a moment later than the page comes back: a page that gets nothing tries again, as the real one does.
    private async Task<LineClient> ReopenAsync()
    {
        while (true)
        {
            var page = await OpenAsync();
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            patience.CancelAfter(TimeSpan.FromMilliseconds(500));
            try
            {
                await page.ReceiveAsync("answered", patience.Token);
                return page;
            }
            catch (OperationCanceledException) when (!Stop.IsCancellationRequested)
            {
                page.Dispose();
            }
        }
    }

    private Task<ILineCall> PlaceAsync() =>
        _app.Services.GetRequiredService<ILine>().PlaceAsync(new LineRequest(Guid.NewGuid(), "", _resident.Id, "ko"), Stop);

    private async Task<ILineCall> AnsweredAsync(LineClient page)
    {
        var call = await PlaceAsync();
        await page.ReceiveAsync("ringing", Stop);
        await page.SendAsync(new { type = "answer" }, Stop);
        await page.ReceiveAsync("answered", Stop);
        return call;
    }

    private static Task<Heard> HearAsync(ILineCall call) => call.HearAsync(Duration.FromSeconds(20), Stop);
}
