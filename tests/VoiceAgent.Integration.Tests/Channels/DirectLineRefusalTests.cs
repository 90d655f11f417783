using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Web.Channels.DirectLine;

namespace VoiceAgent.Integration.Tests.Channels;

public sealed class DirectLineRefusalTests
{
    private static readonly Dictionary<string, string?> WithSecret = new() { ["VoiceAgent:DirectLine:Secret"] = "s3cret" };

    [Theory]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","text":"\ud800"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","text":"\u0000\u0007"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","text":"hi","from":{"id":"dl_someone"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"invoke","name":"x"}""", HttpStatusCode.NotImplemented)]
    [InlineData("""{"type":"typing"}""", HttpStatusCode.OK)]
    [InlineData("""{"type":"messageReaction"}""", HttpStatusCode.OK)]
    public async Task Post_Body_GetsItsStatusAndTheServiceGoesOn(string body, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        using var response = await chat.PostAsync(Json(body));

        response.StatusCode.ShouldBe(status);
        if (status != HttpStatusCode.OK) (await DetailAsync(response)).ShouldNotBeNullOrWhiteSpace();
        await chat.SayAsync("안녕");
        (await chat.TextsAsync(3)).Last().ShouldBe("들었어요: 안녕");
    }

    [Fact]
    public async Task Post_TwoMegabytes_Is413()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        using var response = await chat.PostAsync(Json($$"""{"type":"message","text":"{{new string('a', 2_000_000)}}"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await DetailAsync(response)).ShouldNotBeNull().ShouldContain("256 KB");
    }

    [Fact]
    public async Task Post_TwoMegabytesInChunks_Is413()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('a', 2_000_000)}}"}""")));
        content.Headers.ContentType = new("application/json");
        using var request = host.Request(HttpMethod.Post, $"v3/directline/conversations/{chat.ConversationId}/activities", chat.Token, content);
        request.Headers.TransferEncodingChunked = true;

        using var response = await host.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Post_TwentyThousandCharacters_IsAnsweredClearlyWithoutATurn()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        await chat.SayAsync(new string('가', 20_000));

        var texts = await chat.TextsAsync(3);
        texts[1].Length.ShouldBe(Inbound.MaxTextLength);
        texts[2].ShouldContain("10,000자");
        host.Turns.Ran.ShouldHaveSingleItem().Kind.ShouldBe(InboundKind.Joined);
    }

    [Theory]
    [InlineData("👵🏽 잔액 💰", "👵🏽 잔액 💰")]
    [InlineData("مرحبا ‏רصيد", "مرحبا ‏רصيد")]
    [InlineData("잔\u0001액\u0007 알려\n줘\u001b", "잔 액  알려\n줘")]
    public async Task Post_UnusualCharacters_ReachTheTurn(string text, string heard)
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        await chat.SayAsync(text);

        host.Turns.Ran.Last().Text.ShouldBe(heard);
    }

    [Fact]
    public async Task Post_AsText_Is415()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        (await chat.PostAsync(new StringContent("hello"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await chat.PostAsync(new StringContent("hello"), "/upload")).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Conversation_TokenMissingForgedForeignOrUnknown_IsToldApart()
    {
        await using var host = await ChannelHost.StartAsync();
        var mine = await DirectLineClient.StartAsync(host);
        var others = await DirectLineClient.StartAsync(host);

        (await StatusAsync(host, mine.ConversationId, null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(host, mine.ConversationId, "forged")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(host, mine.ConversationId, $"{mine.Token}x")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(host, mine.ConversationId, others.Token)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(host, "nothing", mine.Token)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Token_Expired_Is403EverywhereAndRefreshedIsGood()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var host = await ChannelHost.StartAsync(setup: new() { Time = time });
        var chat = await DirectLineClient.StartAsync(host);
        time.Advance(TimeSpan.FromMinutes(29));
        using var refresh = await DirectLineClient.SendAsync(host, HttpMethod.Post, "v3/directline/tokens/refresh", chat.Token);
        var fresh = (await refresh.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        time.Advance(TimeSpan.FromMinutes(2));

        (await StatusAsync(host, chat.ConversationId, chat.Token)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(host, chat.ConversationId, fresh)).ShouldBe(HttpStatusCode.OK);
        using var late = await DirectLineClient.SendAsync(host, HttpMethod.Post, "v3/directline/tokens/refresh", chat.Token);
        late.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await late.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("code").GetString().ShouldBe("TokenExpired");
    }

    [Fact]
    public async Task Token_OfAnotherProcessWithTheSameKeys_IsGood()
    {
        var keys = Directory.CreateTempSubdirectory("channel-keys-");
        await using var one = await ChannelHost.StartAsync(setup: new() { Keys = keys.FullName });
        await using var other = await ChannelHost.StartAsync(setup: new() { Keys = keys.FullName });
        var token = one.Services.GetRequiredService<DirectLineTokens>().IssueForCustomer("c-9");

        var chat = await DirectLineClient.StartAsync(other, token.Token);

        await chat.PollAsync(1);
        other.Turns.Ran.ShouldHaveSingleItem().CustomerId.ShouldBe("c-9");
        keys.Delete(recursive: true);
    }

    [Theory]
    [InlineData("conversations", null, HttpStatusCode.Unauthorized)]
    [InlineData("conversations", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("conversations", "s3cret", HttpStatusCode.Created)]
    [InlineData("tokens/generate", null, HttpStatusCode.Unauthorized)]
    [InlineData("tokens/generate", "s3cret", HttpStatusCode.OK)]
    public async Task Start_SecretIsSet_TakesOnlyTheSecret(string path, string? bearer, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync(setup: new() { Settings = WithSecret });

        using var response = await DirectLineClient.SendAsync(host, HttpMethod.Post, $"v3/directline/{path}", bearer);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Generate_ByAToken_Is403WhereASecretIsSet()
    {
        await using var host = await ChannelHost.StartAsync(setup: new() { Settings = WithSecret });
        var chat = await DirectLineClient.StartAsync(host, "s3cret");

        using var response = await DirectLineClient.SendAsync(host, HttpMethod.Post, "v3/directline/tokens/generate", chat.Token);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Generate_ReservedUserWithoutSecret_Is400()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await DirectLineClient.SendAsync(
            host, HttpMethod.Post, "v3/directline/tokens/generate", null, JsonContent.Create(new { user = new { id = "dl_me" } }));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Preflight_FromAnotherOrigin_AllowsWhatTheClientSends()
    {
        await using var host = await ChannelHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Options, "v3/directline/conversations");
        request.Headers.Add("Origin", "https://bank.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,x-ms-bot-agent,content-type");

        using var response = await host.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("x-ms-bot-agent");
    }

    private static async Task<HttpStatusCode> StatusAsync(ChannelHost host, string conversationId, string? token)
    {
        using var response = await DirectLineClient.SendAsync(host, HttpMethod.Get, $"v3/directline/conversations/{conversationId}/activities", token);
        return response.StatusCode;
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task<string?> DetailAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString();
}
