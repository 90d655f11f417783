using VoiceAgent.Browser.Tests.Service;

namespace VoiceAgent.Browser.Tests.Pages;

public sealed class EveryPageTests(RunningService service, Chromium chromium) : BrowserTest(service, chromium)
{
    // Whatever can be typed into, pressed or chosen has a name that a screen reader can say.
    private const string Nameless = """
        [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a[href]')]
          .filter(one => one.getClientRects().length && getComputedStyle(one).visibility !== 'hidden' && !one.closest('[aria-hidden=true]'))
          .filter(one => !(one.innerText?.trim() || one.getAttribute('aria-label') || one.getAttribute('aria-labelledby') || one.labels?.length || one.title))
          .map(one => one.outerHTML.slice(0, 200))
        """;

    private const string TooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    public static TheoryData<string> Public => ["/", "/chat", "/line", "/sandbox"];

    public static TheoryData<string> Staff =>
        ["/console", "/console/residents", "/console/residents/new", "/console/calls", "/console/alerts", "/console/conversations"];

    [Theory]
    [MemberData(nameof(Public))]
    public async Task PublicPage_Opened_AsksNoOtherHostAndNamesEveryControl(string path) => await CheckAsync(await OpenAsync(path));

    [Theory]
    [MemberData(nameof(Staff))]
    public async Task ConsolePage_Opened_AsksNoOtherHostAndNamesEveryControl(string path)
    {
        var page = await LogInAsync();
        await page.GotoAsync(path);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await CheckAsync(page);
    }

    [Theory]
    [MemberData(nameof(Public))]
    public async Task PublicPage_SwitchedToEnglish_SaysSoToScreenReaders(string path)
    {
        var page = await OpenAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    private async Task CheckAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.SetViewportSizeAsync(400, 900);
        (await page.EvaluateAsync<string[]>(Nameless)).ShouldBeEmpty();
        (await page.EvaluateAsync<bool>(TooWide)).ShouldBeFalse("at 400 pixels the page must not scroll sideways");
        Strays.ShouldBeEmpty();
    }
}
