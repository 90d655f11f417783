using VoiceAgent.Browser.Tests.Service;

namespace VoiceAgent.Browser.Tests.Console;

public sealed class LogInTests(RunningService service, Chromium chromium) : BrowserTest(service, chromium)
{
    [Fact]
    public async Task Console_NotLoggedIn_AsksToLogIn()
    {
        var page = await OpenAsync("/console/residents");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "직원 로그인" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task LogIn_RightPassword_ShowsToday()
    {
        var page = await LogInAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "오늘 통화" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task LogIn_WrongPassword_SaysSo()
    {
        var page = await LogInAsync("not-the-password");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("맞지 않아요");
    }

    [Fact]
    public async Task Language_SwitchedToEnglish_ShowsEnglish()
    {
        var page = await LogInAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today's calls" })).ToBeVisibleAsync();
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
    }
}
