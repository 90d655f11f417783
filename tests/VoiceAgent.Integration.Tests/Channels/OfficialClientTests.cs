using System.Text.Json;
using VoiceAgent.Web.Channels.DirectLine;
using Microsoft.Extensions.DependencyInjection;

namespace VoiceAgent.Integration.Tests.Channels;

public sealed class OfficialClientTests
{
    [Theory]
    [InlineData("websocket")]
    [InlineData("polling")]
    public async Task DirectLineClient_WholeConversation_GetsAllInOrderOnce(string transport)
    {
        await using var host = await ChannelHost.StartAsync();

        var said = await NodeScript.RunAsync("direct-line.mjs", $"{host.Url}v3/directline", transport);

        var expected = Enumerable.Range(1, 50).Select(number => $"말 {number}").ToArray();
        said["welcome"].GetProperty("text").GetString().ShouldBe("안녕하세요.");
        Texts(said["sent"], "replies").ShouldBe(expected.Select(text => $"들었어요: {text}"));
        Texts(said["sent"], "echoes").ShouldBe(expected);
        said["sent"].GetProperty("idsMatch").GetBoolean().ShouldBeTrue();
        said["sent"].GetProperty("duplicates").GetInt32().ShouldBe(0);
        said["typing"].GetProperty("seen").GetBoolean().ShouldBe(transport == "websocket");
        Texts(said["reconnected"], "replies").ShouldBe(["들었어요: 끊긴 사이", "들었어요: 다시 이어서"]);
        said["reconnected"].GetProperty("duplicates").GetInt32().ShouldBe(0);
        said["refreshed"].GetProperty("changed").GetBoolean().ShouldBeTrue();
        said["refreshed"].GetProperty("online").GetBoolean().ShouldBeTrue();
        host.Turns.Overlapped.ShouldBeFalse();
        host.Turns.Ran.Count.ShouldBe(1 + 50 + 1 + 2 + 1);
    }

    [Fact]
    public async Task DirectLineClient_SignedInToken_CarriesCustomerAndPinnedUser()
    {
        await using var host = await ChannelHost.StartAsync();
        var token = host.Services.GetRequiredService<DirectLineTokens>().IssueForCustomer("customer-7", "ko-KR");

        var said = await NodeScript.RunAsync("direct-line.mjs", $"{host.Url}v3/directline", "websocket", token.Token);

        said["welcome"].GetProperty("user").GetString().ShouldStartWith("dl_");
        host.Turns.Ran.ShouldAllBe(inbound => inbound.CustomerId == "customer-7" && inbound.Channel == "directline" && inbound.Language == "ko");
        host.Turns.Ran.ShouldAllBe(inbound => inbound.ConversationId == token.ConversationId);
    }

    [Fact]
    public async Task BotBuilder_AsChannel_GetsRepliesInResponseAndAtItsConnector()
    {
        await using var host = await ChannelHost.StartAsync();

        var said = await NodeScript.RunAsync("bot-builder.mjs", $"{host.Url}api/messages");

        said["expectReplies"].GetProperty("status").GetInt32().ShouldBe(200);
        var reply = said["expectReplies"].GetProperty("activities").EnumerateArray().ShouldHaveSingleItem();
        Text(reply, "text").ShouldBe("들었어요: 잔액");
        Text(reply, "speak").ShouldBe("들었어요, 잔액");
        Text(reply, "replyToId").ShouldBe("activity|잔액");
        said["connector"].GetProperty("status").GetInt32().ShouldBe(200);
        Text(said["connector"], "conversationId").ShouldBe("room|1");
        Text(said["connector"], "activityId").ShouldBe("activity|안녕");
        Text(said["connector"].GetProperty("activity"), "text").ShouldBe("들었어요: 안녕");
        said["again"].GetProperty("received").GetInt32().ShouldBe(1);
        Text(said["welcome"], "text").ShouldBe("안녕하세요.");
        said["invoke"].GetProperty("status").GetInt32().ShouldBe(501);
        host.Turns.Ran.ShouldAllBe(inbound => inbound.ConversationId == "emulator|room|1");
    }

    private static string?[] Texts(JsonElement line, string name) => [.. line.GetProperty(name).EnumerateArray().Select(item => item.GetString())];

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();
}
