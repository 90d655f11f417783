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
