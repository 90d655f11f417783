using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Infrastructure.Database.Sessions;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Database;

public sealed class ConcurrentWritersTests(ITestOutputHelper output)
{
    private const int Conversations = 200;
    private const int TurnsEach = 5;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_OfTwoHundredConversationsAtOnce_AreAllWritten()
    {
        await using var database = await TempDatabase.CreateAsync();
        var sessions = new DatabaseSessionStore(database.Contexts, TimeProvider.System, StoredSession.Lifetime);
        var watch = Stopwatch.StartNew();

        var slowest = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(id => Task.Run(() => ConverseAsync($"c-{id}", sessions, database))));

        output.WriteLine($"{Conversations * TurnsEach * 2 / watch.Elapsed.TotalSeconds:0} writes a second, slowest turn {slowest.Max().TotalMilliseconds:0} ms");
        await using var context = await database.Contexts.CreateDbContextAsync(Token);
        (await context.Turns.CountAsync(Token)).ShouldBe(Conversations * TurnsEach);
        (await context.Sessions.CountAsync(row => row.Version == TurnsEach, Token)).ShouldBe(Conversations);
        slowest.Max().ShouldBeLessThan(InProcessConversationLock.Patience);
    }

    private static async Task<TimeSpan> ConverseAsync(string id, DatabaseSessionStore sessions, TempDatabase database)
    {
        var slowest = TimeSpan.Zero;
        for (var number = 1; number <= TurnsEach; number++)
        {
            var watch = Stopwatch.StartNew();
            var session = await sessions.LoadAsync(id, Token) ?? new Session { ConversationId = id };
            (await sessions.TrySaveAsync(session, Token)).ShouldBeTrue();
            await database.Transcripts.AppendAsync(Turn(id, number), Token);
            if (watch.Elapsed > slowest) slowest = watch.Elapsed;
        }

        return slowest;
    }

    private static TranscriptTurn Turn(string id, int number) => new()
    {
        ConversationId = id,
        Number = number,
        At = Instant.FromUtc(2026, 11, 24, 5, 0) + Duration.FromSeconds(number),
        Channel = "directline",
        Language = "ko",
        Kind = "message",
        Heard = "잔액 알려 줘",
        Said = ["잔액은 12만 원이에요."],
    };
}
