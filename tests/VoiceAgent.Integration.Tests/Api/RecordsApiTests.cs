using System.Net;
using System.Net.Http.Json;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Alerts;
using VoiceAgent.Web.Api.Audit;
using VoiceAgent.Web.Api.Conversations;

namespace VoiceAgent.Integration.Tests.Api;

public sealed class RecordsApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Conversations_SearchedByWords_AreFoundInHeardAndSaid()
    {
        var heard = await SearchAsync("text=된장국");
        var said = await SearchAsync("text=" + Uri.EscapeDataString("움직이지 마시고"));

        heard.Items.ShouldHaveSingleItem().Severity.ShouldBe(Severity.None);
        var fall = said.Items.ShouldHaveSingleItem();
        fall.Severity.ShouldBe(Severity.Urgent);
        var whole = await host.Client.GetFromJsonAsync<ConversationBody>($"/api/v1/conversations/{fall.Id}", ApiHost.Json, Token);
        whole!.Turns.Select(turn => turn.Number).ShouldBe(Enumerable.Range(1, fall.Turns));
    }

    [Fact]
    public async Task Conversations_SearchedBySigns_TakeThemAsTheyAre() => (await SearchAsync("text=%25")).Total.ShouldBe(0);

    [Fact]
    public async Task Conversations_OfAnotherTime_AreNotFound() => (await SearchAsync("to=2001-01-01")).Total.ShouldBe(0);

    [Theory]
    [InlineData("from=yesterday")]
    [InlineData("from=2026-02-01&to=2026-01-01")]
    public async Task Conversations_BadDates_AreRefused(string query) =>
        (await host.Client.GetAsync($"/api/v1/conversations?{query}", Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Alert_AcknowledgedAndResolved_IsAudited()
    {
        var open = await host.Client.GetFromJsonAsync<Page<AlertBody>>("/api/v1/alerts?open=true", ApiHost.Json, Token);
        var alert = open!.Items.First(item => item.AcknowledgedAt is null);

        (await host.Client.PostAsync($"/api/v1/alerts/{alert.Id}/acknowledge", null, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var resolved = await host.Client.PostAsJsonAsync($"/api/v1/alerts/{alert.Id}/resolve", new { resolution = "전화드렸어요." }, Token);
        var again = await host.Client.PostAsJsonAsync($"/api/v1/alerts/{alert.Id}/resolve", new { resolution = "다시" }, Token);

        (await resolved.Content.ReadFromJsonAsync<AlertBody>(ApiHost.Json, Token))!.AcknowledgedBy.ShouldBe("api-key");
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var audit = await host.Client.GetFromJsonAsync<Page<AuditBody>>($"/api/v1/audit?subjectId={alert.Id}", ApiHost.Json, Token);
        audit!.Items.Select(entry => entry.What).ShouldBe(["alert.resolved", "alert.acknowledged"]);
    }

    private async Task<Page<ConversationLine>> SearchAsync(string query) =>
        (await host.Client.GetFromJsonAsync<Page<ConversationLine>>($"/api/v1/conversations?{query}", ApiHost.Json, Token))!;
}
