using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Residents;

namespace VoiceAgent.Integration.Tests.Api;

public sealed class ResidentsApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Add_WithKoreanNumber_IsKeptInE164AndFoundAgain()
    {
        var added = await host.Client.PostAsJsonAsync("/api/v1/residents", new { name = "한말자", phone = "010-0000-0777", birthDate = "1940-02-03", consented = true }, Token);

        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        var resident = (await host.Client.GetFromJsonAsync<ResidentBody>(added.Headers.Location, ApiHost.Json, Token)).ShouldNotBeNull();
        (resident.Phone, resident.MayBeCalled, resident.BirthDate).ShouldBe(("+821000000777", true, new(1940, 2, 3)));
        var found = await host.Client.GetFromJsonAsync<Page<ResidentBody>>("/api/v1/residents?text=한말", ApiHost.Json, Token);
        found.ShouldNotBeNull().Items.ShouldHaveSingleItem().Id.ShouldBe(resident.Id);
    }

    [Theory]
    [InlineData("""{"phone":"010-0000-0001"}""", "name")]
    [InlineData("""{"name":"김","phone":"119"}""", "phone")]
    [InlineData("""{"name":"김","phone":"010-0000-0001","language":"fr"}""", "language")]
    [InlineData("""{"name":"김","phone":"010-0000-0001","birthDate":"2999-01-01"}""", "birthDate")]
    public async Task Add_WithAFault_IsRefusedByField(string body, string field)
    {
        var answer = await host.Client.PostAsync("/api/v1/residents", new StringContent(body, Encoding.UTF8, "application/json"), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        problem.RootElement.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Change_ThenErase_LeavesNothing()
    {
        var added = await host.Client.PostAsJsonAsync("/api/v1/residents", new { name = "오복희", phone = "010-0000-0778" }, Token);
        var changed = await host.Client.PutAsJsonAsync(added.Headers.Location, new { name = "오복희", phone = "02-000-0779", consented = true }, Token);
        (await changed.Content.ReadFromJsonAsync<ResidentBody>(ApiHost.Json, Token))!.Phone.ShouldBe("+8220000779");

        (await host.Client.DeleteAsync(added.Headers.Location, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await host.Client.GetAsync(added.Headers.Location, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Change_WithoutConsentAndOptOut_LeavesThemAsTheyAre()
    {
        var added = await host.Client.PostAsJsonAsync("/api/v1/residents", new { name = "문옥자", phone = "010-0000-0780", consented = true, optedOut = true }, Token);
        var before = await host.Client.GetFromJsonAsync<ResidentBody>(added.Headers.Location, ApiHost.Json, Token);

        var changed = await host.Client.PutAsJsonAsync(added.Headers.Location, new { name = "문옥순", phone = "010-0000-0780" }, Token);

        var after = (await changed.Content.ReadFromJsonAsync<ResidentBody>(ApiHost.Json, Token))!;
        (after.Name, after.ConsentedAt, after.OptedOutAt).ShouldBe(("문옥순", before!.ConsentedAt, before.OptedOutAt));
        after.OptedOutAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Erase_WithCallsAndTranscripts_TakesThemAlong()
    {
        var page = await host.Client.GetFromJsonAsync<Page<ResidentBody>>("/api/v1/residents?text=정복남", ApiHost.Json, Token);

        var answer = await host.Client.DeleteAsync($"/api/v1/residents/{page!.Items[0].Id}", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Import_AllGood_AddsAll()
    {
        var answer = await ImportAsync("name,phone,birthDate,consented\n가나다,010-0000-0881,1944-01-01,예\n\"라, 마\",+821000000882,,\n");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadFromJsonAsync<ImportedBody>(ApiHost.Json, Token))!.Imported.ShouldBe(2);
    }

    [Fact]
    public async Task Import_OneBadRow_AddsNoneAndNamesTheLine()
    {
        var answer = await ImportAsync("name,phone\n반쪽이,010-0000-0991\n,12\n");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Token));
        problem.RootElement.GetProperty("rows").EnumerateArray().ShouldAllBe(row => row.GetProperty("line").GetInt32() == 3);
        (await host.Client.GetFromJsonAsync<Page<ResidentBody>>("/api/v1/residents?text=반쪽이", ApiHost.Json, Token))!.Total.ShouldBe(0);
    }

    private Task<HttpResponseMessage> ImportAsync(string csv) =>
        host.Client.PostAsync("/api/v1/residents/import", new StringContent(csv, Encoding.UTF8, "text/csv"), Token);
}
