using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Web.Security;

namespace VoiceAgent.Integration.Tests.Security;

public sealed class KnownProxiesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", "203.0.113.7")]
    [InlineData("10.0.0.5", "127.0.0.1")]
    [InlineData(null, "127.0.0.1")]
    public async Task Asker_BehindAProxy_IsBelievedOnlyFromAKnownOne(string? known, string asker)
    {
        await using var app = await StartAsync(known);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        (await client.GetStringAsync("/who", Token)).ShouldBe(asker);
    }

    [Fact]
    public void Proxy_ThatIsNoAddress_IsRefusedByName()
    {
        var options = new SecurityOptions { KnownProxies = { "10.0.0.5", "proxy.example" } };

        new SecurityOptionsCheck().Validate(null, options).FailureMessage.ShouldNotBeNull().ShouldContain("'proxy.example'");
    }

    private static async Task<WebApplication> StartAsync(string? known)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(known is null ? [] : new Dictionary<string, string?> { ["VoiceAgent:Security:KnownProxies:0"] = known });
        builder.Services.AddDatabase(builder.Configuration).AddSecurity(builder.Configuration);
        var app = builder.Build();
        app.UseSecurity();
        app.MapGet("/who", (HttpContext http) => http.Connection.RemoteIpAddress!.MapToIPv4().ToString());
        await app.StartAsync(Token);
        return app;
    }
}
