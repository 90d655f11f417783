using System.Net;
using System.Net.Http.Json;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Audit;
using VoiceAgent.Web.Api.Calls;
using VoiceAgent.Web.Api.Residents;

namespace VoiceAgent.Integration.Tests.Api;

public sealed class CallsApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Call_PlannedAndCancelled_IsAudited()
    {
        var resident = await host.Client.PostAsJsonAsync("/api/v1/residents", new { name = "표순녀", phone = "010-0000-0795", consented = true }, Token);
        var residentId = (await resident.Content.ReadFromJsonAsync<ResidentBody>(ApiHost.Json, Token))!.Id;

        var planned = await host.Client.PostAsJsonAsync("/api/v1/calls", new { residentId }, Token);
        planned.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var call = (await planned.Content.ReadFromJsonAsync<CallPlanned>(ApiHost.Json, Token))!.Id;
        (await host.Client.PostAsync($"/api/v1/calls/{call}/cancel", null, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var audit = await host.Client.GetFromJsonAsync<Page<AuditBody>>($"/api/v1/audit?subjectId={call}", ApiHost.Json, Token);
        audit!.Items.Select(entry => (entry.Who, entry.What)).ShouldBe([("api-key", "call.cancelled"), ("api-key", "call.planned")]);
    }
}
