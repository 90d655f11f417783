using System.Text.RegularExpressions;
using VoiceAgent.Browser.Tests.Service;

namespace VoiceAgent.Browser.Tests.Console;

/// <summary>A call from beginning to end: a resident is added, called, answers in the browser, and staff read what was said.</summary>
public sealed partial class CareCallTests(RunningService service, Chromium chromium) : BrowserTest(service, chromium)
{
    private const string Name = "한말숙";
    private const int MostTurns = 20;

    [Fact]
    public async Task Call_AnsweredAndTalkedThrough_IsCompletedWithTranscript()
    {
        var console = await LogInAsync();
        var resident = await AddResidentAsync(console);
        var line = await OpenAsync($"/line?resident={resident}");
        await CallNowAsync(console);
        await TalkAsync(line);
        await Assertions.Expect(console.Locator("[data-state=completed]").First).ToBeVisibleAsync();
        await Assertions.Expect(console.Locator(".transcript .person").First).ToContainTextAsync("네");
    }

    [Fact]
    public async Task Resident_NameAndNumberMissing_SaysWhatIsWrong()
    {
        var page = await LogInAsync();
        await page.GotoAsync("/console/residents/new");
        await page.GetByRole(AriaRole.Button, new() { Name = "저장" }).ClickAsync();
        await Assertions.Expect(page.GetByText("이름을 적어 주세요.").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("010-1234-5678처럼").First).ToBeVisibleAsync();
    }

    private static async Task<string> AddResidentAsync(IPage page)
    {
        await page.GotoAsync("/console/residents/new");
        await page.GetByLabel("이름", new() { Exact = false }).First.FillAsync(Name);
        await page.GetByLabel("전화번호", new() { Exact = false }).FillAsync("010-0000-0199");
        await page.GetByLabel("전화를 받고 기록하는 데 동의하셨어요").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "저장" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"{Name} 님" })).ToBeVisibleAsync();
        return new Uri(page.Url).Segments[^1];
    }

    private static async Task CallNowAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "전화하기" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "지금 전화하기" }).ClickAsync();
        await page.WaitForURLAsync(CallAddress());
    }

    private static async Task TalkAsync(IPage line)
    {
        await line.GetByRole(AriaRole.Button, new() { Name = "받기" }).ClickAsync();
        var ended = line.GetByText("통화가 끝났어요");
        var botSpokeLast = line.Locator(".captions .bot:last-child");
        for (var turn = 0; turn < MostTurns; turn++)
        {
            await Assertions.Expect(botSpokeLast.Or(ended).First).ToBeVisibleAsync();
            if (await ended.IsVisibleAsync()) return;
            await AnswerAsync(line);
        }
        await Assertions.Expect(ended).ToBeVisibleAsync();
    }

    // The call may end while the answer is typed: then there is nothing left to type into.
    private static async Task AnswerAsync(IPage line) => await line.EvaluateAsync("""
        () => {
          document.getElementById('text').value = '네, 괜찮아요';
          document.getElementById('answer').requestSubmit();
        }
        """);

    [GeneratedRegex("/console/calls/[0-9a-f-]{36}$")]
    private static partial Regex CallAddress();
}
