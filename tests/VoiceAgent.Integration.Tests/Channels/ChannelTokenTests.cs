using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>Tokens of an issuer of our own, whose keys the service fetches from the loopback.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private const string App = "the-bot";
    private const string Service = "http://127.0.0.1:9/";
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "key-1" };
    private readonly RsaSecurityKey _other = new(RSA.Create(2048)) { KeyId = "key-2" };
    private readonly List<JsonObject> _published = [];
    private LoopbackServer _issuer = null!;
    private ChannelHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _published.Add(Published(_key, "test"));
        _issuer = await LoopbackServer.StartAsync((request, _) => (200, request.Target == "/keys" ? Keys() : """{"issuer":"x","jwks_uri":"/keys"}"""));
        _host = await ChannelHost.StartAsync(setup: new()
        {
            Time = _time,
            Settings = ActivityProtocolTests.Settings(
                ("AppId", App), ("MetadataUrl", $"{_issuer.Url}/metadata"), ("TenantMetadataUrl", $"{_issuer.Url}/metadata"), ("Tenants:0", "tenant-1")),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Token_Good_IsTaken() => (await PostAsync(Token())).ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not-a-token")]
    [InlineData("a.b.c")]
    public async Task Token_MissingOrNone_Is401(string? token) => (await PostAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Token_ExpiredWithinFiveMinutes_IsTakenAndLaterIs401()
    {
        var token = Token();
        _time.Advance(TimeSpan.FromMinutes(64));
        (await PostAsync(token)).ShouldBe(HttpStatusCode.OK);
        _time.Advance(TimeSpan.FromMinutes(2));
        (await PostAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_ForAnotherBot_Is401() => (await PostAsync(Token(audience: "another"))).ShouldBe(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("https://sts.windows.net/tenant-2/")]
    [InlineData("https://example.org")]
    [InlineData("https://api.botframework.com/")]
    public async Task Token_OfAnotherIssuer_Is401(string issuer) => (await PostAsync(Token(issuer: issuer))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Token_ForAnotherServiceUrl_Is401() => (await PostAsync(Token(service: "https://example.org/"))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Token_WithoutServiceUrl_Is401() => (await PostAsync(Token(service: null))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Token_KeyEndorsedForOtherChannels_Is401()
    {
        _published[0] = Published(_key, "msteams");

        (await PostAsync(Token())).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_ForgedUnderAKnownKeyId_Is401()
    {
        var forger = new RsaSecurityKey(RSA.Create(2048)) { KeyId = "key-1" };

        (await PostAsync(Token(key: forger))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Token_UnknownKey_FetchesAtMostHourly()
    {
        (await PostAsync(Token())).ShouldBe(HttpStatusCode.OK);
        _published.Add(Published(_other, "test"));
        (await PostAsync(Token(key: _other))).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(Token(key: _other))).ShouldBe(HttpStatusCode.Unauthorized);
        Fetches.ShouldBe(1);

        _time.Advance(TimeSpan.FromMinutes(61));

        (await PostAsync(Token(key: _other))).ShouldBe(HttpStatusCode.OK);
        Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Keys_AreKeptForADay()
    {
        (await PostAsync(Token())).ShouldBe(HttpStatusCode.OK);
        _time.Advance(TimeSpan.FromHours(23));
        (await PostAsync(Token())).ShouldBe(HttpStatusCode.OK);
        Fetches.ShouldBe(1);
        _time.Advance(TimeSpan.FromHours(2));
        (await PostAsync(Token())).ShouldBe(HttpStatusCode.OK);
        Fetches.ShouldBe(2);
    }

    [Theory]
    [InlineData("https://sts.windows.net/tenant-1/", "1.0", "appid", App, HttpStatusCode.OK)]
    [InlineData("https://login.microsoftonline.com/tenant-1/v2.0", "2.0", "azp", App, HttpStatusCode.OK)]
    [InlineData("https://login.microsoftonline.com/tenant-1/v2.0", "2.0", "appid", App, HttpStatusCode.Unauthorized)]
    [InlineData("https://login.microsoftonline.com/tenant-1/v2.0", "2.0", "azp", "another", HttpStatusCode.Unauthorized)]
    public async Task TenantToken_TakesOnlyAllowedCallers(string issuer, string version, string claim, string caller, HttpStatusCode status)
    {
        var token = Token(issuer: issuer, service: null, more: new() { ["ver"] = version, [claim] = caller });

        (await PostAsync(token)).ShouldBe(status);
    }

    private int Fetches => _issuer.Received.Count(request => request.Target == "/keys");

    private string Keys() => new JsonObject { ["keys"] = new JsonArray([.. _published.Select(key => key.DeepClone())]) }.ToJsonString();

    private static JsonObject Published(RsaSecurityKey key, params string[] endorsements)
    {
        var parameters = key.Rsa.ExportParameters(false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(one => JsonValue.Create(one))]),
        };
    }

    private string Token(
        string issuer = "https://api.botframework.com", string audience = App, string? service = Service, RsaSecurityKey? key = null, Dictionary<string, object>? more = null)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var claims = more ?? [];
        if (service is not null) claims["serviceurl"] = service;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now,
            IssuedAt = now,
            Expires = now.AddHours(1),
            Claims = claims,
            SigningCredentials = new(key ?? _key, SecurityAlgorithms.RsaSha256),
        });
    }

    private async Task<HttpStatusCode> PostAsync(string? token)
    {
        var activity = ActivityProtocolTests.Message("안녕", Service);
        activity["deliveryMode"] = "expectReplies";
        using var response = await ActivityProtocolTests.PostAsync(_host, activity, token);
        return response.StatusCode;
    }
}
