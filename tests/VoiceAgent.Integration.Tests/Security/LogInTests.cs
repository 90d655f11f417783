using System.Net;
using System.Net.Http.Json;
using VoiceAgent.Integration.Tests.Api;
using VoiceAgent.Web.Api;
using VoiceAgent.Web.Api.Audit;

namespace VoiceAgent.Integration.Tests.Security;

public sealed class LogInTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LogIn_RightPassword_OpensTheApiAndGoesBack()
    {
        using var browser = host.Browser();

        var answer = await LogInAsync(browser, "Admin", ApiHost.Password, "/console/calls");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe("/console/calls");
        (await browser.GetAsync("/api/v1/audit", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task LogIn_ReturnToAnotherHost_GoesHome(string returnUrl)
    {
        using var browser = host.Browser();

        (await LogInAsync(browser, "admin", ApiHost.Password, returnUrl)).Headers.Location!.ToString().ShouldBe("/console");
    }

    [Fact]
    public async Task LogIn_WithoutAntiforgeryToken_IsRefused()
    {
        using var browser = host.Browser();
        using var form = new FormUrlEncodedContent([new("userName", "admin"), new("password", ApiHost.Password)]);

        (await browser.PostAsync("/console/log-in", form, Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task LogIn_FiveFailures_LockTheNameAndTellTheSame()
    {
        using var browser = host.Browser();
        var answers = new List<string>();
        for (var attempt = 0; attempt < 7; attempt++)
            answers.Add((await LogInAsync(browser, attempt % 2 == 0 ? "Nobody" : "nobody", "wrong", "/console")).Headers.Location!.ToString());

        answers.Distinct().ShouldHaveSingleItem().ShouldStartWith("/console/log-in?error=1");
    }

    [Fact]
    public async Task LogOut_EndsTheSession()
    {
        using var browser = host.Browser();
        await LogInAsync(browser, "admin", ApiHost.Password, "/console");

        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await browser.GetStringAsync("/console/log-in", Token))]);
        (await browser.PostAsync("/console/log-out", form, Token)).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await browser.GetAsync("/api/v1/audit", Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task LogInAndOut_AreAudited()
    {
        using var browser = host.Browser();
        await LogInAsync(browser, "admin", ApiHost.Password, "/console");
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await browser.GetStringAsync("/console/log-in", Token))]);
        await browser.PostAsync("/console/log-out", form, Token);

        var audit = await host.Client.GetFromJsonAsync<Page<AuditBody>>("/api/v1/audit", ApiHost.Json, Token);
        audit!.Items.Where(entry => entry.Who == "admin").Take(2).Select(entry => entry.What).ShouldBe(["staff.logged-out", "staff.logged-in"]);
    }

    private static async Task<HttpResponseMessage> LogInAsync(HttpClient browser, string userName, string password, string returnUrl)
    {
        var antiforgery = await browser.GetStringAsync("/console/log-in", Token);
        using var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", antiforgery), new("userName", userName), new("password", password), new("returnUrl", returnUrl)]);
        return await browser.PostAsync("/console/log-in", form, Token);
    }
}
