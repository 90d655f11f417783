using VoiceAgent.Browser.Tests.Service;

namespace VoiceAgent.Browser.Tests.Chat;

public sealed class ChatPageTests(RunningService service, Chromium chromium) : BrowserTest(service, chromium)
{
    private const string Customer = "kim-minjun";
    private const string Question = "엄마한테 삼만원 보내줘";

    [Fact]
    public async Task Chat_TransferIsConfirmedWithCode_MovesMoneyOnceAndShowsReceipt()
    {
        var before = await Service.Http.MainBalanceAsync(Customer);
        var page = await OpenAsync("/chat");
        await SayAsync(page, Question);
        await Assertions.Expect(page.Locator(".webchat__text-content").Filter(new() { HasText = "3만 원을 보낼까요" }).First).ToBeVisibleAsync();
        await Assertions.Expect(Last(page)).ToContainTextAsync("받는 계좌");
        await SayAsync(page, "네");
        await Assertions.Expect(Last(page)).ToContainTextAsync("여섯 자리");
        await SayAsync(page, await Service.Http.OneTimeCodeAsync(Customer));
        await Assertions.Expect(Last(page)).ToContainTextAsync("영수증");
        (before - await Service.Http.MainBalanceAsync(Customer)).ShouldBe(30_000);
    }

    [Fact]
    public async Task Chat_Reloaded_ShowsConversationSoFar()
    {
        var page = await OpenAsync("/chat");
        await SayAsync(page, "잔액 알려줘");
        await Assertions.Expect(Last(page)).ToContainTextAsync("원");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("잔액 알려줘").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Chat_NewConversation_ForgetsTheOldOne()
    {
        var page = await OpenAsync("/chat");
        await SayAsync(page, "잔액 알려줘");
        await Assertions.Expect(Last(page)).ToContainTextAsync("원");
        await page.GetByRole(AriaRole.Button, new() { Name = "새 대화" }).ClickAsync();
        await Assertions.Expect(page.GetByText("잔액 알려줘")).ToHaveCountAsync(0);
    }

    private static async Task SayAsync(IPage page, string words)
    {
        // The greeting, or the answer before, shows that the conversation is there.
        await Assertions.Expect(Last(page)).ToBeVisibleAsync();
        var box = page.Locator("[data-id=webchat-sendbox-input]");
        await box.FillAsync(words);
        await box.PressAsync("Enter");
        await Assertions.Expect(page.GetByText(words, new() { Exact = true }).First).ToBeVisibleAsync();
    }

    private static ILocator Last(IPage page) => page.Locator(".webchat__bubble:not(.webchat__bubble--from-user)").Last;
}
