using System.Net;
using System.Text.Json.Nodes;
using static VoiceAgent.Integration.Tests.Channels.ActivityProtocolTests;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>How a turn's replies come back to the connector that its activity came from.</summary>
public sealed class ActivityReplyTests
{
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
}
