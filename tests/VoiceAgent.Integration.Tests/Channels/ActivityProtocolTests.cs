using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Integration.Tests.Channels;

public sealed class ActivityProtocolTests
{
    [Theory]
    [InlineData("not json", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":5}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("hello", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task Post_Body_GetsItsStatusAndADetail(string body, string type, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.Http.PostAsync("api/messages", new StringContent(body, Encoding.UTF8, type));

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Post_EmptyObject_NamesAllThatIsMissing()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.Http.PostAsync("api/messages", JsonContent.Create(new { }));

        var detail = await response.Content.ReadAsStringAsync();
        foreach (var name in new[] { "type", "channelId", "conversation.id", "from.id", "serviceUrl" }) detail.ShouldContain($"'{name}'");
    }

    [Fact]
    public async Task Post_OverAQuarterMegabyte_Is413()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.Http.PostAsync("api/messages", JsonContent.Create(new { type = "message", text = new string('a', 300_000) }));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OtherVerbs_Are405(string verb)
    {
        await using var host = await ChannelHost.StartAsync();
        using var request = new HttpRequestMessage(new(verb), "api/messages");

        (await host.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("http://example.org/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:word@example.org/")]
    [InlineData("here")]
    public async Task Post_UnsafeServiceUrl_Is400(string serviceUrl)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await PostAsync(host, Message("안녕", serviceUrl));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("serviceUrl");
        host.Turns.Ran.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    public async Task Post_TypeWithoutATurn_Is200(string type)
    {
        await using var host = await ChannelHost.StartAsync();
        var activity = Message("", "http://127.0.0.1:9/");
        activity["type"] = type;

        (await PostAsync(host, activity)).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Turns.Ran.ShouldBeEmpty();
    }

    [Fact]
    public async Task ConversationUpdate_OnlyTheBotJoined_GreetsNobody()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await PostAsync(host, Update("membersAdded", "bot"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Turns.Ran.ShouldBeEmpty();
    }

    [Fact]
    public async Task ConversationUpdate_PersonLeft_IsALeave()
    {
        await using var host = await ChannelHost.StartAsync();

        (await PostAsync(host, Update("membersRemoved", "kim"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        host.Turns.Ran.ShouldHaveSingleItem().Kind.ShouldBe(InboundKind.Left);
    }

    [Fact]
    public async Task Message_TooLong_IsAnsweredWithoutATurn()
    {
        await using var host = await ChannelHost.StartAsync();
        var activity = Message(new string('가', 20_000), null);
        activity["deliveryMode"] = "expectReplies";

        using var response = await PostAsync(host, activity);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadFromJsonAsync<JsonObject>())!["activities"]![0]!["text"]!.ToString().ShouldContain("10,000자");
        host.Turns.Ran.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reply_IdsWithReservedCharacters_AreEscapedInTheAddress()
    {
        await using var connector = await LoopbackServer.StartAsync((_, _) => (200, """{"id":"1"}"""));
        await using var host = await ChannelHost.StartAsync();

        (await PostAsync(host, Message("안녕", $"{connector.Url}/amer/"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var sent = (await connector.ReceivedAsync(1)).ShouldHaveSingleItem();
        sent.Target.ShouldBe("/amer/v3/conversations/a%3A1%7Cb%2Fc/activities/m%7C1");
        sent.Authorization.ShouldBe("");
        var reply = JsonNode.Parse(sent.Body)!;
        reply["text"]!.ToString().ShouldBe("들었어요: 안녕");
        reply["from"]!["id"]!.ToString().ShouldBe("bot");
        reply["recipient"]!["id"]!.ToString().ShouldBe("kim");
        host.Turns.Ran.ShouldHaveSingleItem().ConversationId.ShouldBe("test|a:1|b/c");
    }

    [Fact]
    public async Task Reply_ConnectorFailsTwice_IsTriedAgain()
    {
        await using var connector = await LoopbackServer.StartAsync((_, before) => (before < 2 ? 503 : 200, "{}"));
        await using var host = await ChannelHost.StartAsync();

        (await PostAsync(host, Message("안녕", connector.Url))).StatusCode.ShouldBe(HttpStatusCode.OK);

        connector.Received.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Reply_ConnectorRefuses_Is502AndTheSameActivityCanComeAgain()
    {
        await using var connector = await LoopbackServer.StartAsync((_, before) => (before == 0 ? 403 : 200, "{}"));
        await using var host = await ChannelHost.StartAsync();

        (await PostAsync(host, Message("안녕", connector.Url))).StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await PostAsync(host, Message("안녕", connector.Url))).StatusCode.ShouldBe(HttpStatusCode.OK);

        connector.Received.Count.ShouldBe(2);
        host.Turns.Ran.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Reply_ConnectorRedirects_IsNotFollowed()
    {
        await using var inside = await LoopbackServer.StartAsync((_, _) => (200, "{}"));
        await using var connector = await LoopbackServer.StartAsync((_, _) => (307, inside.Url));
        await using var host = await ChannelHost.StartAsync();

        (await PostAsync(host, Message("안녕", connector.Url))).StatusCode.ShouldBe(HttpStatusCode.BadGateway);

        inside.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reply_LongTurn_Is202AndComesLater()
    {
        await using var connector = await LoopbackServer.StartAsync((_, _) => (200, "{}"));
        await using var host = await ChannelHost.StartAsync(setup: new() { Settings = Settings(("AnswerWithinSeconds", "0"), ("AuthenticationDisabled", "true")) });

        (await PostAsync(host, Message("느리게", connector.Url))).StatusCode.ShouldBe(HttpStatusCode.Accepted);

        (await connector.ReceivedAsync(1))[0].Body.ShouldContain("들었어요: 느리게");
    }

    [Fact]
    public async Task Stop_WhileALongTurnRuns_SendsItsReplyFirst()
    {
        await using var connector = await LoopbackServer.StartAsync((_, _) => (200, "{}"));
        await using var host = await ChannelHost.StartAsync(setup: new() { Settings = Settings(("AnswerWithinSeconds", "0"), ("AuthenticationDisabled", "true")) });
        await PostAsync(host, Message("느리게", connector.Url));

        await host.StopAsync();

        connector.Received.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Connector_AppConfigured_GetsATokenThatIsFetchedOnce()
    {
        await using var login = await LoopbackServer.StartAsync((_, _) => (200, """{"access_token":"bot-token","expires_in":3600}"""));
        await using var connector = await LoopbackServer.StartAsync((_, _) => (200, "{}"));
        await using var host = await ChannelHost.StartAsync(setup: new()
        {
            Settings = Settings(("AuthenticationDisabled", "true"), ("AppId", "app"), ("AppPassword", "word"), ("TokenUrl", login.Url)),
        });

        await PostAsync(host, Message("하나", connector.Url));
        await PostAsync(host, Message("둘", connector.Url, "m|2"));

        connector.Received.Select(request => request.Authorization).ShouldBe(["Bearer bot-token", "Bearer bot-token"]);
        login.Received.ShouldHaveSingleItem().Body.ShouldContain("scope=https%3A%2F%2Fapi.botframework.com%2F.default");
    }

    [Fact]
    public async Task Start_AuthenticationDisabledInProduction_Fails()
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(() => ChannelHost.StartAsync(setup: new()
        {
            Environment = "Production",
            Settings = Settings(("AuthenticationDisabled", "true"), ("AnswerWithinSeconds", "99")),
        }));

        failure.Failures.Count().ShouldBe(2);
    }

    internal static Dictionary<string, string?> Settings(params (string Name, string Value)[] settings) =>
        settings.ToDictionary(setting => $"VoiceAgent:ActivityProtocol:{setting.Name}", string? (setting) => setting.Value);

    internal static JsonObject Message(string text, string? serviceUrl, string id = "m|1") => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["channelId"] = "test",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "kim" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = "a:1|b/c" },
        ["text"] = text,
    };

    internal static Task<HttpResponseMessage> PostAsync(ChannelHost host, JsonObject activity, string? token = null) =>
        host.Http.SendAsync(host.Request(HttpMethod.Post, "api/messages", token, JsonContent.Create(activity)));

    private static JsonObject Update(string members, string who)
    {
        var update = Message("", "http://127.0.0.1:9/");
        update["type"] = "conversationUpdate";
        update[members] = new JsonArray(new JsonObject { ["id"] = who });
        return update;
    }
}
