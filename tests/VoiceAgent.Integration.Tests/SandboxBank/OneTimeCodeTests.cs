using VoiceAgent.Core.Banking.Verification;
using VoiceAgent.Testing;
using static VoiceAgent.Integration.Tests.SandboxBank.Orders;

namespace VoiceAgent.Integration.Tests.SandboxBank;

public sealed class OneTimeCodeTests : IAsyncLifetime
{
    private TempBank bank = null!;

    public async ValueTask InitializeAsync() => bank = await TempBank.OpenAsync(Token);

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    [Fact]
    public async Task Check_TheCodeOfNow_IsVerifiedOnce()
    {
        var code = await CodeAsync();

        (await CheckAsync(code)).Verdict.ShouldBe(CodeVerdict.Verified);
        (await CheckAsync(code)).ShouldBe(new CodeCheck(CodeVerdict.Used, 5));
    }

    [Fact]
    public async Task Check_OneCodeTwentyTimesAtOnceFromTwoProcesses_IsVerifiedOnce()
    {
        var code = await CodeAsync();
        var other = await bank.AnotherProcessAsync(Token);

        var checks = await Task.WhenAll(Enumerable.Range(0, 20).Select(index =>
            Task.Run(() => (index % 2 == 0 ? bank.Bank : other).CheckCodeAsync(Kim, code, Token))));

        checks.Count(check => check.Verdict == CodeVerdict.Verified).ShouldBe(1);
    }

    [Fact]
    public async Task Check_WithSpacesBetweenTheDigits_IsVerified()
    {
        var code = await CodeAsync();

        (await CheckAsync($"{code[..3]} {code[3..]}")).Verdict.ShouldBe(CodeVerdict.Verified);
    }

    [Fact]
    public async Task NextCode_WithinOneStep_GivesTheNextThenSaysHowLongToWait()
    {
        await CheckAsync(await CodeAsync());
        (await CheckAsync(await CodeAsync())).Verdict.ShouldBe(CodeVerdict.Verified);

        var none = (await bank.Customers.NextCodeAsync(Kim, Token))!;

        (none.Code, none.NextInSeconds).ShouldBe((null, 30));
        bank.Time.Advance(TimeSpan.FromSeconds(none.NextInSeconds));
        (await CheckAsync(await CodeAsync())).Verdict.ShouldBe(CodeVerdict.Verified);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(17)]
    public async Task Check_AtTheLastSecondThatIsPromised_IsVerifiedAndASecondLaterIsNot(int into)
    {
        bank.Time.Advance(TimeSpan.FromSeconds(into));
        var next = (await bank.Customers.NextCodeAsync(Kim, Token))!;
        bank.Time.Advance(TimeSpan.FromSeconds(next.ValidForSeconds));
        (await CheckAsync(next.Code!)).Verdict.ShouldBe(CodeVerdict.Wrong);

        next = (await bank.Customers.NextCodeAsync(Kim, Token))!;
        bank.Time.Advance(TimeSpan.FromSeconds(next.ValidForSeconds - 1));
        (await CheckAsync(next.Code!)).Verdict.ShouldBe(CodeVerdict.Verified);
    }

    [Fact]
    public async Task Check_FiveWrongOnes_LocksUntilTheLockEnds()
    {
        var tries = new List<int>();
        for (var index = 0; index < 5; index++) tries.Add((await CheckAsync("0000000")).TriesLeft);
        tries.ShouldBe([4, 3, 2, 1, 0]);

        (await CheckAsync(await CodeAsync())).Verdict.ShouldBe(CodeVerdict.Locked);
        bank.Time.Advance(TimeSpan.FromMinutes(30));
        (await CheckAsync(await CodeAsync())).Verdict.ShouldBe(CodeVerdict.Verified);
    }

    [Fact]
    public async Task Check_ARightOneAfterWrongOnes_GivesAllTriesBack()
    {
        for (var index = 0; index < 4; index++) await CheckAsync("0000000");

        await CheckAsync(await CodeAsync());

        (await CheckAsync("0000000")).ShouldBe(new CodeCheck(CodeVerdict.Wrong, 4));
    }

    [Fact]
    public async Task Check_TheCodeOfAnotherCustomer_IsWrong() =>
        (await bank.Bank.CheckCodeAsync(Lee, await CodeAsync(), Token)).Verdict.ShouldBe(CodeVerdict.Wrong);

    [Fact]
    public async Task NextCode_OfNobody_IsNull() => (await bank.Customers.NextCodeAsync("nobody", Token)).ShouldBeNull();

    private async Task<string> CodeAsync() => (await bank.Customers.NextCodeAsync(Kim, Token))!.Code.ShouldNotBeNull();

    private Task<CodeCheck> CheckAsync(string code) => bank.Bank.CheckCodeAsync(Kim, code, Token);
}
