using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace VoiceAgent.Integration.Tests.Api;

public sealed class ProblemTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Json = "application/json";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("POST", "/api/v1/residents", "not json", Json, 400)]
    [InlineData("POST", "/api/v1/residents", """{"name":5}""", Json, 400)]
    [InlineData("POST", "/api/v1/residents", """{"birthDate":"soon"}""", Json, 400)]
    [InlineData("POST", "/api/v1/residents", "", Json, 400)]
    [InlineData("POST", "/api/v1/residents", "name=x", "text/plain", 415)]
    [InlineData("PATCH", "/api/v1/residents", "{}", Json, 405)]
    [InlineData("GET", "/api/v1/nothing", null, Json, 404)]
    [InlineData("GET", "/api/v1/residents/b9a1d6c2-0000-4000-8000-000000000000", null, Json, 404)]
    [InlineData("GET", "/api/v1/residents?page=many", null, Json, 400)]
    [InlineData("GET", "/api/v1/conversations/unknown", null, Json, 404)]
    [InlineData("GET", "/api/v1/broken", null, Json, 500)]
    public async Task BadRequest_IsAProblemThatSaysWhatToDo(string method, string path, string? body, string type, int status)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, type) };

        var answer = await host.Client.SendAsync(request, Token);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var text = await answer.Content.ReadAsStringAsync(Token);
        text.ShouldNotContain("secret of ours");
        text.ShouldNotContain("VoiceAgent.");
        JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Body_OfTwoMegabytes_Is413()
    {
        var answer = await host.Client.PostAsync("/api/v1/residents", new StringContent(new string('x', 2_000_000), Encoding.UTF8, Json), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a-test-key-of-32-characters-lonG")]
    public async Task WithoutTheKey_Is401(string? key)
    {
        using var client = host.Browser();
        if (key is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

        var answer = await client.GetAsync("/api/v1/residents", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Description_NamesPathsKeyAndTimes()
    {
        using var document = JsonDocument.Parse(await host.Browser().GetStringAsync("/openapi/v1.json", Token));

        document.RootElement.GetProperty("paths").TryGetProperty("/api/v1/residents/import", out _).ShouldBeTrue();
        document.RootElement.GetProperty("components").GetProperty("securitySchemes").TryGetProperty("apiKey", out _).ShouldBeTrue();
        document.RootElement.ToString().ShouldContain("date-time");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_IsToldToAnybody(string path) => (await host.Browser().GetAsync(path, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
}
