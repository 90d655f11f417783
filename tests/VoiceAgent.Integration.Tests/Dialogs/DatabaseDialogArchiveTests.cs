using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Infrastructure.Database.Dialogs;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Dialogs;

/// <summary>Published texts in a real database file.</summary>
public sealed class DatabaseDialogArchiveTests : IAsyncLifetime
{
    private static readonly DialogSource First = new("aaaa", "pay", 1, "dialogs/pay.yaml", "dialog: pay", "dialog: common");
    private static readonly DialogSource Second = First with { Revision = "bbbb", Version = 2, Text = "dialog: pay # 둘" };

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 11, 1, 0, 0, TimeSpan.Zero));
    private TempDatabase _database = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await TempDatabase.CreateAsync(_time);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Text_Kept_IsFoundByItsRevision()
    {
        await Archive().KeepAsync([First, Second], Token);
        (await Archive().FindAsync("aaaa", Token)).ShouldBe(First);
        (await Archive().FindAsync("bbbb", Token)).ShouldBe(Second);
        (await Archive().FindAsync("cccc", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Text_KeptAgain_StaysAsItWasFirst()
    {
        await Archive().KeepAsync([First], Token);
        _time.Advance(TimeSpan.FromDays(1));
        await Archive().KeepAsync([First with { Text = "something else" }], Token);
        (await Archive().FindAsync("aaaa", Token)).ShouldBe(First);
        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        (await context.PublishedDialogs.SingleAsync(Token)).PublishedAt.ToDateTimeOffset().ShouldBe(new DateTimeOffset(2026, 3, 11, 1, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Text_KeptByOneProcess_IsFoundByTheNext()
    {
        await Archive().KeepAsync([First], Token);
        await using var next = TempDatabase.Compose(Path.GetDirectoryName(Path.GetDirectoryName(_database.Path))!, _time);
        var archive = new DatabaseDialogArchive(next.GetRequiredService<IDbContextFactory<VoiceAgentDbContext>>(), _time);
        (await archive.FindAsync("aaaa", Token)).ShouldBe(First);
    }

    [Fact]
    public async Task Texts_KeptByManyAtOnce_AreEachKeptOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Archive().KeepAsync([First, Second], Token)));
        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        (await context.PublishedDialogs.CountAsync(Token)).ShouldBe(2);
    }

    private DatabaseDialogArchive Archive() => new(_database.Contexts, _time);
}
