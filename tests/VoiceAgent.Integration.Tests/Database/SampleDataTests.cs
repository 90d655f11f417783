using Microsoft.EntityFrameworkCore;
using VoiceAgent.Core;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Infrastructure.Database;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Database;

public sealed class SampleDataTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seed_EmptyDatabaseTwice_FillsItOnce()
    {
        await using var database = await TempDatabase.CreateAsync();

        await database.Services.SeedSampleDataAsync(Token);
        await database.Services.SeedSampleDataAsync(Token);

        await using var context = await database.Contexts.CreateDbContextAsync(Token);
        (await context.Residents.CountAsync(Token)).ShouldBe(8);
        (await context.Residents.CountAsync(resident => resident.ConsentedAt == null, Token)).ShouldBe(1);
        (await context.Schedules.CountAsync(Token)).ShouldBe(3);
        var states = await context.Calls.Select(call => call.State).ToListAsync(Token);
        states.ShouldContain(CallState.Missed);
        states.ShouldContain(CallState.Unanswered);
    }

    [Fact]
    public async Task Seed_EveryTalkedCall_HasItsTranscriptInThePast()
    {
        await using var database = await TempDatabase.CreateAsync();
        await database.Services.SeedSampleDataAsync(Token);

        await using var context = await database.Contexts.CreateDbContextAsync(Token);
        var talked = await context.Calls.Where(call => call.ConversationId != null).Select(call => call.ConversationId!).ToListAsync(Token);
        var summaries = await context.Conversations.ToListAsync(Token);
        summaries.Select(summary => summary.ConversationId).ShouldBe(talked, ignoreOrder: true);
        summaries.ShouldAllBe(summary => summary.Turns >= 6 && summary.Turns <= 12 && summary.LastAt < TimeProvider.System.InstantNow());
    }
}
