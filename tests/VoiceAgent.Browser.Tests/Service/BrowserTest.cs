using VoiceAgent.Testing;

namespace VoiceAgent.Browser.Tests.Service;

/// <summary>One service and one browser for all tests; each test has tabs of its own, which remember nothing.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<RunningService>, ICollectionFixture<Chromium>;

/// <summary>A test that looks at pages of the running service.</summary>
[Collection(nameof(BrowserTests))]
public abstract class BrowserTest(RunningService service, Chromium chromium) : IAsyncLifetime
{
    private const float Patience = 30_000;
    private IBrowserContext? _context;

    /// <summary>What the pages asked other hosts for.</summary>
    protected List<string> Strays { get; } = [];

    protected RunningService Service { get; } = service;

    public async ValueTask InitializeAsync()
    {
        if (chromium.Browser is null) Assert.Skip($"There is no Chromium at {Chromium.Path}; VOICEAGENT_TEST_CHROMIUM may name another.");
        _context = await chromium.Browser.NewContextAsync(new() { BaseURL = Service.Address.ToString(), Locale = "ko-KR", TimezoneId = "Asia/Seoul" });
        _context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        _context.Request += (_, request) => Watch(request.Url);
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is not null) await _context.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<IPage> OpenAsync(string path)
    {
        var page = await _context!.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    protected async Task<IPage> LogInAsync(string password = ServiceProcess.Password)
    {
        var page = await OpenAsync("/console/log-in");
        await page.GetByLabel("아이디").FillAsync("admin");
        await page.GetByLabel("비밀번호").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "로그인" }).ClickAsync();
        return page;
    }

    private void Watch(string url)
    {
        var address = new Uri(url);
        if (address.Scheme is "http" or "https" && address.Authority != Service.Address.Authority) Strays.Add(url);
    }
}
