using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Service;

/// <summary>Money moves once, whatever dies and however often the customer's client tries again.</summary>
public sealed class MoneyMovesOnceTests
{
    public static TheoryData<string, bool> Cases => new() { { "Before", true }, { "After", true }, { "Before", false }, { "After", false } };

    /// <summary>
    /// The bank is made slow before or after it books, so that the process dies while the transfer is under way in the one
    /// or the other half; the same activity is posted three times at once before, and once more after.
    /// </summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Transfer_PostedThriceAndKilledBeforeTheReceipt_MovesMoneyOnce(string slowHalf, bool withRedis)
    {
        await using var redis = withRedis ? await RedisServer.StartAsync(TestContext.Current.CancellationToken) : null;
        var folder = Directory.CreateTempSubdirectory("voiceagent-once-").FullName;
        var settings = new Dictionary<string, string>();
        if (redis is not null) (settings["VoiceAgent:Redis:Connection"], settings["VoiceAgent:Redis:KeyPrefix"]) = (redis.Connection, RedisServer.NewPrefix());

        var slow = new Dictionary<string, string>(settings) { [$"VoiceAgent:Banking:Sandbox:Delay{slowHalf}BookingMilliseconds"] = "20000" };
        await using var dying = await ServiceProcess.StartAsync(folder, slow);
        var customer = await BankCustomer.SignInAsync(dying.Http);
        var before = await customer.BalanceAsync(dying.Http);
        (await customer.SayAsync(dying.Http, "엄마한테 삼만원 보내줘")).ShouldContain("3만 원");
        (await customer.SayAsync(dying.Http, "네")).ShouldContain("여섯 자리");
        var code = await customer.CodeAsync(dying.Http);
        using var other = new HttpClient { BaseAddress = dying.Address };
        var posts = new[] { dying.Http, other, dying.Http }.Select(http => Ignoring(customer.PostAsync(http, code, "the-code"))).ToList();
        await dying.WaitForAsync("transfer is under way");
        await dying.KillAsync();
        await Task.WhenAll(posts);

        await using var living = await ServiceProcess.StartAsync(folder, settings);
        var heard = (await customer.ReadAsync(living.Http)).Count(message => message.Bot);
        using (var again = await customer.PostAsync(living.Http, code, "the-code")) again.EnsureSuccessStatusCode();
        (await customer.HearAsync(living.Http, heard)).ShouldContain("보냈어요");
        (await customer.BalanceAsync(living.Http)).ShouldBe(before - 30_000);
        (await customer.ReadAsync(living.Http)).Count(message => message.Bot && message.Text.Contains("보냈어요", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static async Task Ignoring(Task<HttpResponseMessage> post)
    {
        try
        {
            using var response = await post;
        }
        catch (HttpRequestException)
        {
            // The process was killed under it: that is what is tested.
        }
    }
}
