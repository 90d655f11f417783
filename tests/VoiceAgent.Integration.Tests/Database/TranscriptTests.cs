using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Testing;

namespace VoiceAgent.Integration.Tests.Database;

public sealed class TranscriptTests : IAsyncLifetime
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 24, 3, 0);
    private TempDatabase _database = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await TempDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Append_Turn_IsReadBackWhole()
    {
        var turn = Turn(1) with { Signals = [new("pain", Severity.Attention, "무릎이 \"아파\" 🙂")], Commands = ["set"], State = "health" };

        await _database.Transcripts.AppendAsync(turn, Token);

        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        Json(await context.Turns.AsNoTracking().SingleAsync(Token)).ShouldBe(Json(turn));
    }

    [Fact]
    public async Task Append_SameNumberAgain_Replaces()
    {
        await _database.Transcripts.AppendAsync(Turn(1), Token);

        await _database.Transcripts.AppendAsync(Turn(1) with { Heard = "다시" }, Token);

        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        (await context.Turns.SingleAsync(Token)).Heard.ShouldBe("다시");
    }

    [Fact]
    public async Task Append_SeveralTurns_KeepsTheSummaryUpToDate()
    {
        await _database.Transcripts.AppendAsync(Turn(1), Token);
        await _database.Transcripts.AppendAsync(Turn(2) with { Signals = [new("fall", Severity.Attention, "넘어졌어")], CustomerId = "minji" }, Token);
        await _database.Transcripts.AppendAsync(Turn(3) with { Signals = [new("hard-to-hear", Severity.Note, "안 들려")] }, Token);

        await using var context = await _database.Contexts.CreateDbContextAsync(Token);
        var summary = await context.Conversations.SingleAsync(Token);
        (summary.Turns, summary.Severity, summary.CustomerId, summary.Dialog).ShouldBe((3, Severity.Attention, "minji", "check-in"));
        (summary.StartedAt, summary.LastAt).ShouldBe((Turn(1).At, Turn(3).At));
    }

    private static TranscriptTurn Turn(int number) => new()
    {
        ConversationId = "call-1",
        Number = number,
        At = Noon + Duration.FromSeconds(number),
        Channel = "line",
        Language = "ko",
        Kind = "message",
        Heard = "밥 먹었어",
        Said = ["다행이에요.", "잘 주무셨어요?"],
        Dialog = "check-in",
    };

    // Equal in every property; the kinds of list differ.
    private static string Json<T>(T record) => JsonSerializer.Serialize(record);
}
