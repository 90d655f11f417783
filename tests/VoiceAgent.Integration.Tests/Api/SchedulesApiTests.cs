using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Residents;
using VoiceAgent.Web.Api.Schedules;

namespace VoiceAgent.Integration.Tests.Api;

public sealed class SchedulesApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Add_ThenRemove_IsGone()
    {
        var added = await AddAsync(new() { ["rule"] = "FREQ=WEEKLY;BYDAY=MO,TH" });
        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await added.Content.ReadFromJsonAsync<ScheduleBody>(ApiHost.Json, Token))!.TimeZone.ShouldBe("Asia/Seoul");

        (await host.Client.DeleteAsync(added.Headers.Location, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await host.Client.GetAsync(added.Headers.Location, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("rule", "every Monday", "rule")]
    [InlineData("rule", "FREQ=HOURLY", "rule")]
    [InlineData("timeZone", "Mars/Olympus", "timeZone")]
    [InlineData("at", "08:30", "at")]
    [InlineData("windowStart", "07:00", "windowStart")]
    [InlineData("windowEnd", "21:30", "windowEnd")]
    [InlineData("startsOn", "2020-01-01", "startsOn")]
    public async Task Add_WithAFault_IsRefusedByField(string field, string value, string fault)
    {
        var answer = await AddAsync(new() { ["rule"] = "FREQ=DAILY", [field] = value });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        problem.RootElement.GetProperty("errors").TryGetProperty(fault, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Add_ForNobody_IsRefused()
    {
        var answer = await host.Client.PostAsJsonAsync("/api/v1/schedules", new { residentId = Guid.NewGuid(), rule = "FREQ=DAILY" }, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<HttpResponseMessage> AddAsync(Dictionary<string, object> draft)
    {
        var page = await host.Client.GetFromJsonAsync<Page<ResidentBody>>("/api/v1/residents?size=1", ApiHost.Json, Token);
        draft["residentId"] = page!.Items[0].Id;
        return await host.Client.PostAsJsonAsync("/api/v1/schedules", draft, Token);
    }
}
