using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Infrastructure.Database.Dialogs;
using VoiceAgent.Integration.Tests.LanguageModels;
using VoiceAgent.Testing;
using VoiceAgent.Web.Dialogs;

namespace VoiceAgent.Integration.Tests.Dialogs;

/// <summary>A change to a dialog file reaches the service without a restart; a mistake does not.</summary>
public sealed class DialogReloadTests : IAsyncLifetime
{
    private const string Small = """
        dialog: small
        version: 1
        start: saying
        states:
          saying: { say: hello, end: true }
        say:
          hello: { ko: 안녕, en: Hello }
        """;

    private static readonly string Shipped = DialogsFolder.Find(null, AppContext.BaseDirectory);

    private readonly string _folder = Directory.CreateTempSubdirectory("dialogs-").FullName;
    private readonly DialogVocabulary _vocabulary = new([], []);
    private readonly FakeTimeProvider _time = new();
    private readonly CollectedLog _log = new();
    private TempDatabase _database = null!;
    private DatabaseDialogArchive _archive = null!;
    private DialogCatalog _catalog = null!;
    private ILoggerFactory _logging = null!;
    private DialogReload _reload = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var shared = await File.ReadAllTextAsync(Path.Combine(Shipped, "common", "common.yaml"), Token);
        await File.WriteAllTextAsync(Path.Combine(_folder, "common.yaml"), shared, Token);
        Write("small.yaml", Small);
        _database = await TempDatabase.CreateAsync(_time);
        _archive = new DatabaseDialogArchive(_database.Contexts, _time);
        _catalog = new DialogCatalog(DialogSet.Load(_folder, _vocabulary), _vocabulary, _archive);
        _logging = LoggerFactory.Create(logging => logging.AddProvider(_log));
        _reload = new DialogReload(_catalog, _vocabulary, new DialogFolder(_folder), Options.Create(new DialogOptions()), _time, _logging.CreateLogger<DialogReload>());
    }

    public async ValueTask DisposeAsync()
    {
        _reload.Dispose();
        _logging.Dispose();
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Folder_Unchanged_PublishesNothing() => (await _reload.LookAsync(Token)).ShouldBeFalse();

    [Fact]
    public async Task File_Changed_IsPublishedAndKept()
    {
        Write("small.yaml", Small.Replace("version: 1", "version: 2", StringComparison.Ordinal));
        (await _reload.LookAsync(Token)).ShouldBeTrue();
        var published = Current();
        published.Version.ShouldBe(2);
        (await _archive.FindAsync(published.Revision, Token))!.Text.ShouldContain("version: 2");
        (await _reload.LookAsync(Token)).ShouldBeFalse("it has been seen");
    }

    [Fact]
    public async Task File_New_IsPublished()
    {
        Write("more.yaml", Small.Replace("small", "more", StringComparison.Ordinal));
        (await _reload.LookAsync(Token)).ShouldBeTrue();
        _catalog.Current.Dialogs.Select(dialog => dialog.Name).ShouldBe(["more", "small"]);
    }

    [Fact]
    public async Task Set_WithMistakes_IsRefusedWholeAndEachIsLogged()
    {
        var before = Current().Revision;
        Write("small.yaml", Small.Replace("en: Hello", "en: Good day", StringComparison.Ordinal));
        Write("wrong.yaml", Small.Replace("small", "wrong", StringComparison.Ordinal).Replace("say: hello", "say: helo", StringComparison.Ordinal));
        Write("broken.yaml", "dialog: broken }");
        (await _reload.LookAsync(Token)).ShouldBeFalse();
        Current().Revision.ShouldBe(before, "a good file beside a bad one is not published either");
        _log.Text.ShouldContain("wrong.yaml:5: reply 'helo' is not under 'say'");
        _log.Text.ShouldContain("broken.yaml:");
    }

    [Fact]
    public async Task Set_Mended_IsPublishedAfterAll()
    {
        Write("small.yaml", Small.Replace("say: hello", "say: helo", StringComparison.Ordinal));
        await _reload.LookAsync(Token);
        Write("small.yaml", Small.Replace("version: 1", "version: 3", StringComparison.Ordinal));
        (await _reload.LookAsync(Token)).ShouldBeTrue();
        Current().Version.ShouldBe(3);
    }

    private DialogDefinition Current() => _catalog.Current.TryGet("small", out var dialog) ? dialog : throw new InvalidOperationException("the dialog is gone");

    private void Write(string name, string yaml) => File.WriteAllText(Path.Combine(_folder, name), yaml);
}
