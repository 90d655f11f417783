using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Turns;
using static VoiceAgent.Core.Tests.Conversations.Dialogs.Engine.SmallBank;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>A conversation finishes on the text that it began with; new ones begin with the new.</summary>
public sealed class VersionTests : IAsyncDisposable
{
    private readonly InProcessDialogArchive _archive = new();
    private readonly DialogFiles _files = Write(new DialogFiles());
    private readonly SmallBank _bank;
    private readonly InProcessSessionStore _sessions;

    public VersionTests()
    {
        _sessions = new InProcessSessionStore(TimeProvider.System);
        _bank = Start();
    }

    public ValueTask DisposeAsync() => _bank.DisposeAsync();

    [Fact]
    public async Task Conversation_UnderWay_FinishesOnItsTextAndNewOnesBeginWithTheNew()
    {
        await PublishAsync(_bank);
        var old = await AtConfirmingAsync(_bank);
        await PublishAsync(_bank, "pay.yaml", PayYaml.Replace("멈춤", "새 글", StringComparison.Ordinal).Replace("version: 1", "version: 2", StringComparison.Ordinal));
        var young = await AtConfirmingAsync(_bank, new Person(_bank.Stage, "young"));
        Texts(await old.SayAsync(new Deny())).ShouldBe(["멈춤"]);
        Texts(await young.SayAsync(new Deny())).ShouldBe(["새 글"]);
        (await young.SessionAsync())!.Stack.ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversation_UnderWay_FinishesOnItsTextAfterARestartToo()
    {
        await PublishAsync(_bank);
        await AtConfirmingAsync(_bank);
        _files.Write("pay.yaml", PayYaml.Replace("멈춤", "새 글", StringComparison.Ordinal));
        var again = Start();
        await PublishAsync(again);
        Texts(await Later(again).SayAsync(new Deny())).ShouldBe(["멈춤"]);
        await again.Stage.DisposeAsync();
    }

    [Fact]
    public async Task Conversation_WhoseActionIsGone_BeginsAnewOnTheNewestWithWhatItKnew()
    {
        await PublishAsync(_bank);
        await AtConfirmingAsync(_bank);
        _files.Write("pay.yaml", PayYaml.Replace("do: weigh\n", "do: look\n", StringComparison.Ordinal).Replace("weighed:", "seen:", StringComparison.Ordinal).Replace("확인\"", "다시 확인\"", StringComparison.Ordinal));
        var again = Start(services => services.Remove(services.First(service => service.ImplementationInstance is NamedAction { Name: "weigh" })), "who", "amount", "day", "currency");
        await PublishAsync(again);
        var result = await Later(again).SayAsync(new Affirm());
        (result.State, result.Slots["who"].Text).ShouldBe(("confirming", "엄마"));
        again.Paid.ShouldBeEmpty("a yes to the old question confirms nothing of the new text");
        await again.Stage.DisposeAsync();
    }

    [Fact]
    public async Task Conversation_WhoseTextWasNeverKept_DoesNotPayByAStateOfTheSameName()
    {
        await PublishAsync(_bank);
        var person = await AtConfirmingAsync(_bank);
        var session = (await person.SessionAsync())!;
        var lost = new DialogFrame { Dialog = "pay", Version = 1, Revision = "gone", State = "paying", Serial = session.Stack[0].Serial };
        session.Stack[0] = lost;
        (await _sessions.TrySaveAsync(session, CancellationToken.None)).ShouldBeTrue();
        (await person.SayAsync(new NotUnderstood())).State.ShouldBe("filling");
        _bank.Paid.ShouldBeEmpty();
    }

    [Fact]
    public async Task Conversation_InsideACalledDialogWhoseCallerIsLost_GoesOnWithTheCallerAnew()
    {
        await PublishAsync(_bank);
        var person = await AtConfirmingAsync(_bank);
        await person.SayAsync(new Affirm());
        var session = (await person.SessionAsync())!;
        var caller = session.Stack[0];
        session.Stack[0] = new DialogFrame { Dialog = "pay", Version = 1, Revision = "gone", State = "somewhere", Serial = caller.Serial, Slots = caller.Slots };
        (await _sessions.TrySaveAsync(session, CancellationToken.None)).ShouldBeTrue();
        var result = await person.SayAsync(Code());
        (result.Dialog, result.State, _bank.Paid.Count).ShouldBe(("pay", "confirming", 0));
    }

    [Fact]
    public async Task Conversation_ThatCallsADialogWhichWasChanged_CallsTheOneItWasPublishedWith()
    {
        await PublishAsync(_bank);
        var old = await AtConfirmingAsync(_bank);
        _files.Write("proof.yaml", ProofYaml.Replace("outcome: verified }", "outcome: proven }", StringComparison.Ordinal));
        await PublishAsync(_bank, "pay.yaml", PayYaml.Replace("{ verified: paying", "{ proven: paying", StringComparison.Ordinal).Replace("affirm and verified", "affirm and proven", StringComparison.Ordinal));
        await old.SayAsync(new Affirm());
        (await old.SayAsync(Code())).Outcome.ShouldBe("completed");
    }

    [Fact]
    public async Task Set_WithAMistake_IsNotPublished()
    {
        await PublishAsync(_bank);
        _files.Write("pay.yaml", PayYaml.Replace("do: pay", "do: steal", StringComparison.Ordinal));
        await Should.ThrowAsync<DialogException>(() => PublishAsync(_bank));
        (await AtConfirmingAsync(_bank)).ShouldNotBeNull();
    }

    private static IReadOnlyList<string> Texts(TurnResult result) => [.. result.Replies.Select(reply => reply.Text)];

    /// <summary>The same person in the next process.</summary>
    private static Person Later(SmallBank bank) => new(bank.Stage, firstActivity: 100);

    private SmallBank Start(Action<IServiceCollection>? change = null, params string[] uses) => new(
        services =>
        {
            services.AddSingleton<IDialogArchive>(_archive);
            services.AddSingleton<ISessionStore>(_sessions);
            if (uses.Length > 0)
            {
                services.Remove(services.First(service => service.ImplementationInstance is NamedAction { Name: "look" }));
                services.AddSingleton<IDialogAction>(new NamedAction("look", isEffect: false, "seen") { Uses = uses });
            }

            change?.Invoke(services);
        },
        files: _files);

    private async Task PublishAsync(SmallBank bank, string? file = null, string? yaml = null)
    {
        if (file is not null) _files.Write(file, yaml!);
        await bank.Stage.Get<DialogCatalog>().PublishAsync(DialogSet.Load(_files.Folder, bank.Stage.Get<DialogVocabulary>()), CancellationToken.None);
    }
}
