using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Integration.Tests.Sessions;

/// <summary>What every session store must do; one class a store runs it.</summary>
public abstract class SessionStoreContract
{
    protected static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>A store whose sessions live for <see cref="Lifetime"/>.</summary>
    protected abstract Task<ISessionStore> StoreAsync();

    /// <summary>Makes the time of a session pass.</summary>
    protected abstract Task ExpireAsync(string conversationId);

    [Fact]
    public async Task Load_UnknownConversation_IsNull()
    {
        var store = await StoreAsync();

        (await store.LoadAsync(NewId(), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Save_NewSession_IsLoadedWhole()
    {
        var store = await StoreAsync();
        var session = Filled(NewId());

        (await store.TrySaveAsync(session, Token)).ShouldBeTrue();

        session.Version.ShouldBe(1);
        var loaded = await store.LoadAsync(session.ConversationId, Token);
        StoredSession.WriteNext(loaded.ShouldNotBeNull()).ShouldBe(StoredSession.WriteNext(session));
    }

    [Fact]
    public async Task Save_OverLoadedVersion_RaisesIt()
    {
        var store = await StoreAsync();
        var session = Filled(NewId());
        await store.TrySaveAsync(session, Token);
        session.Turns = 7;

        (await store.TrySaveAsync(session, Token)).ShouldBeTrue();

        var loaded = (await store.LoadAsync(session.ConversationId, Token)).ShouldNotBeNull();
        (loaded.Version, loaded.Turns).ShouldBe((2, 7));
    }

    [Fact]
    public async Task Save_OverOldVersion_ChangesNothing()
    {
        var store = await StoreAsync();
        var first = Filled(NewId());
        await store.TrySaveAsync(first, Token);
        var second = (await store.LoadAsync(first.ConversationId, Token)).ShouldNotBeNull();
        second.Turns = 5;
        await store.TrySaveAsync(second, Token);
        first.Turns = 9;

        (await store.TrySaveAsync(first, Token)).ShouldBeFalse();

        first.Version.ShouldBe(1);
        (await store.LoadAsync(first.ConversationId, Token)).ShouldNotBeNull().Turns.ShouldBe(5);
    }

    [Fact]
    public async Task Save_NewOverStored_ChangesNothing()
    {
        var store = await StoreAsync();
        var session = Filled(NewId());
        await store.TrySaveAsync(session, Token);

        (await store.TrySaveAsync(Filled(session.ConversationId), Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Save_FiftyAtOnce_OneWins()
    {
        var store = await StoreAsync();
        var id = NewId();
        await store.TrySaveAsync(Filled(id), Token);
        var copies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => store.LoadAsync(id, Token)));

        var saved = await Task.WhenAll(copies.Select(copy => Task.Run(() => store.TrySaveAsync(copy!, Token))));

        saved.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public async Task Save_FiftyNewAtOnce_OneWins()
    {
        var store = await StoreAsync();
        var id = NewId();

        var saved = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => store.TrySaveAsync(Filled(id), Token))));

        saved.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public async Task Load_AfterLifetime_IsNullAndStartsAnew()
    {
        var store = await StoreAsync();
        var session = Filled(NewId());
        await store.TrySaveAsync(session, Token);

        await ExpireAsync(session.ConversationId);

        (await store.LoadAsync(session.ConversationId, Token)).ShouldBeNull();
        (await store.TrySaveAsync(session, Token)).ShouldBeFalse();
        (await store.TrySaveAsync(Filled(session.ConversationId), Token)).ShouldBeTrue();
    }

    [Fact]
    public async Task Load_Twice_SharesNothing()
    {
        var store = await StoreAsync();
        var session = Filled(NewId());
        await store.TrySaveAsync(session, Token);
        (await store.LoadAsync(session.ConversationId, Token))!.Stack[0].Slots.Clear();

        (await store.LoadAsync(session.ConversationId, Token))!.Stack[0].Slots.ShouldNotBeEmpty();
    }

    private static string NewId() => $"directline-{Guid.NewGuid():N}";

    private static Session Filled(string id) => new()
    {
        ConversationId = id,
        Channel = "directline",
        CustomerId = "minji",
        Turns = 3,
        Facts = { ["name"] = Value.Of("김민지 🙂") },
        Stack =
        {
            new DialogFrame
            {
                Dialog = "transfer",
                Version = 1,
                State = "confirming",
                Serial = 4,
                Slots = { ["amount"] = Value.Of(Money.Won(300_000)) },
                PendingEffect = "key-1",
            },
        },
        Answered = { new AnsweredActivity("a-1", [new("r-1", "얼마를 보낼까요?") { Choices = ["네"] }]) },
    };
}
