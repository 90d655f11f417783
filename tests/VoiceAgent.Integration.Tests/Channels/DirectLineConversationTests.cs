using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Web.Channels.DirectLine;

namespace VoiceAgent.Integration.Tests.Channels;

public sealed class DirectLineConversationTests
{
    [Fact]
    public async Task Start_Twice_IsOneConversationAndOneWelcome()
    {
        await using var host = await ChannelHost.StartAsync();
        var first = await DirectLineClient.StartAsync(host);

        var second = await DirectLineClient.StartAsync(host, first.Token);
        await second.PostAsync(new { type = "event", name = "webchat/join", from = new { id = "kim" } });

        second.ConversationId.ShouldBe(first.ConversationId);
        (await second.PollAsync(2)).Count(activity => (string?)activity!["text"] == "안녕하세요.").ShouldBe(1);
        host.Turns.Ran.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Start_EnglishLocale_IsGreetedInEnglish()
    {
        await using var host = await ChannelHost.StartAsync();

        var chat = await DirectLineClient.StartAsync(host, parameters: new { user = new { id = "kim" }, locale = "en-US" });

        (await chat.TextsAsync(1)).ShouldBe(["Hello."]);
        (await chat.PollAsync(1))[0]!["locale"]!.ToString().ShouldBe("en-US");
    }

    [Fact]
    public async Task Reply_WithChoices_CarriesWhatAClientShows()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        var welcome = (await chat.PollAsync(1))[0]!;

        welcome["suggestedActions"]!["actions"]![1]!.ToJsonString(Plain).ShouldBe("""{"type":"imBack","title":"송금","value":"송금"}""");
        welcome["inputHint"]!.ToString().ShouldBe("expectingInput");
        welcome["speak"]!.ToString().ShouldBe("안녕하세요.");
        welcome["from"]!["role"]!.ToString().ShouldBe("bot");
        welcome["replyToId"]!.ToString().ShouldBe($"{chat.ConversationId}|joined");
    }

    [Fact]
    public async Task Post_SameClientActivityThreeTimesAtOnce_IsOneTurnAndOneEcho()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        await chat.PollAsync(1);
        var activity = new { type = "message", from = new { id = "kim" }, text = "느리게", channelData = new { clientActivityID = "one" } };

        var ids = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => chat.PostAsync(activity)));

        ids.Distinct().ShouldHaveSingleItem();
        (await chat.TextsAsync(3)).ShouldBe(["안녕하세요.", "느리게", "들었어요: 느리게"]);
        host.Turns.Ran.Count(inbound => inbound.Kind == InboundKind.Message).ShouldBe(1);
    }

    [Fact]
    public async Task Post_ManyAtOnce_AnswersInTheOrderKeptAndNeverOverlaps()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => chat.SayAsync($"{number}")));

        var activities = await chat.PollAsync(61);
        var asked = activities.Where(one => (string?)one!["from"]!["role"] == "user").Select(one => $"들었어요: {one!["text"]}").ToArray();
        var answered = activities.Where(one => (string?)one!["from"]!["role"] == "bot").Select(one => one!["text"]!.ToString()).Skip(1).ToArray();
        answered.ShouldBe(asked);
        host.Turns.Overlapped.ShouldBeFalse();
    }

    [Fact]
    public async Task Post_TurnFails_ApologisesAndGoesOn()
    {
        var turns = new ScriptedTurns();
        var answer = turns.Answer;
        turns.Answer = inbound => inbound.Text == "고장" ? throw new InvalidOperationException("broken") : answer(inbound);
        await using var host = await ChannelHost.StartAsync(turns);
        var chat = await DirectLineClient.StartAsync(host);

        await chat.SayAsync("고장");
        await chat.SayAsync("이제는");

        var texts = await chat.TextsAsync(5);
        texts[2].ShouldContain("한 번 더 말씀해 주세요");
        texts[4].ShouldBe("들었어요: 이제는");
    }

    [Fact]
    public async Task Post_AnotherUserThanTheToken_IsTheTokensUser()
    {
        await using var host = await ChannelHost.StartAsync();
        var token = host.Services.GetRequiredService<DirectLineTokens>().IssueForCustomer("c-1");
        var chat = await DirectLineClient.StartAsync(host, token.Token);

        await chat.SayAsync("안녕");

        (await chat.PollAsync(3))[1]!["from"]!["id"]!.ToString().ShouldStartWith("dl_");
        host.Turns.Ran.ShouldAllBe(inbound => inbound.CustomerId == "c-1");
    }

    [Fact]
    public async Task Post_EndOfConversation_LeavesAndEndsIt()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);

        await chat.PostAsync(new { type = "endOfConversation", from = new { id = "kim" } });

        host.Turns.Ran.Last().Kind.ShouldBe(InboundKind.Left);
        (await chat.GetAsync("")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await chat.GetAsync("/activities")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await DirectLineClient.SendAsync(host, HttpMethod.Post, "v3/directline/conversations", chat.Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Upload_File_IsNamedInAReply()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","from":{"id":"kim"},"text":"이거 봐 주세요"}""");
        activity.Headers.ContentType = new("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        form.Add(new ByteArrayContent(new byte[1_000]), "file", "사진.jpg");

        (await chat.PostAsync(form, "/upload?userId=kim")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var texts = await chat.TextsAsync(4);
        texts[2].ShouldBe("들었어요: 이거 봐 주세요");
        texts[3].ShouldContain("사진.jpg");
    }

    [Fact]
    public async Task Poll_WatermarkBeyondTheEnd_CountsAsTheEnd()
    {
        await using var host = await ChannelHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host);
        await chat.PollAsync(1);

        var (activities, watermark) = await chat.PollAsync("9007199254740000");
        await chat.SayAsync("안녕");

        activities.ShouldBeEmpty();
        (await chat.PollAsync($"{watermark}")).Activities.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Restart_WithoutRedis_GoesOnUnderTheSameTokenAndOldWatermark()
    {
        var keys = Directory.CreateTempSubdirectory("channel-keys-");
        var setup = new ChannelSetup { Keys = keys.FullName };
        await using var before = await ChannelHost.StartAsync(setup: setup);
        var chat = await DirectLineClient.StartAsync(before);
        await chat.PollAsync(1);
        var (_, watermark) = await chat.PollAsync("");
        await before.StopAsync();
        await using var after = await ChannelHost.StartAsync(setup: setup);

        await chat.At(after).SayAsync("아직 있어요?");

        var (activities, _) = await chat.At(after).PollAsync($"{watermark}");
        activities.Select(activity => (string)activity!["text"]!).ShouldBe(["아직 있어요?", "들었어요: 아직 있어요?"]);
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task Stop_WhileATurnRuns_WaitsForIt()
    {
        await using var host = await ChannelHost.StartAsync(setup: new() { Settings = new() { ["VoiceAgent:DirectLine:AnswerWithinSeconds"] = "0" } });
        var chat = await DirectLineClient.StartAsync(host);
        await chat.SayAsync("느리게");

        await host.StopAsync();

        host.Turns.Ran.Last().Text.ShouldBe("느리게");
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
