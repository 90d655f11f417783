using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Safety;

/// <summary>A hundred thousand conversations with the shipped dialogs, in which anybody says anything and the bank does what it likes.</summary>
public sealed class SafetyTests : IAsyncDisposable
{
    private const int Conversations = 100_000;
    private static readonly string[] Signals = ["emergency.fall", "suicide", "fraud", "opt-out", "callback"];

    private readonly UnsureBank _bank = new();
    private readonly KeptSessions _sessions = new();
    private readonly Stage _stage;
    private int _bookings;
    private int _crashes;

    public SafetyTests() => _stage = new Stage(DialogsFolder.Find(null, AppContext.BaseDirectory), services => services
        .AddSingleton<ICoreBanking>(_bank)
        .AddBanking()
        .AddCareCallListening()
        .Replace(ServiceDescriptor.Singleton<ISessionStore>(_sessions))
        .Replace(ServiceDescriptor.Singleton<ITranscriptStore, NoTranscripts>())
        .RemoveAll<ISignalRules>()
        .AddSingleton<ISignalRules, ToldSignals>());

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public void Conversations_OfAnyWordsWithAnyBank_NeverThrowAndNeverActWithoutAYes()
    {
        Prop.ForAll<int, NonEmptyArray<byte>>((seed, bytes) => TalkAsync(seed, bytes.Get).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Conversations).WithEndSize(30));
        // Where nothing was ever done, nothing was tried.
        _bookings.ShouldBeGreaterThan(Conversations / 50);
        _crashes.ShouldBeGreaterThan(Conversations / 500);
    }

    private async Task TalkAsync(int seed, byte[] bytes)
    {
        _bank.BeginAnew(seed);
        _sessions.Forget();
        var recorder = new Recorder(_bank);
        var person = new Person(_stage, "c", bytes[0] % 16 == 0 ? null : "kim", voice: bytes[0] % 5 == 0);
        if (bytes[0] % 10 == 1) Look(recorder, await person.JoinAsync("check-in"));
        for (var at = 0; at + 1 < bytes.Length; at += 2) await MoveAsync(person, recorder, bytes[at], bytes[at + 1]);
        _bookings += recorder.Bookings;
    }

    private async Task MoveAsync(Person person, Recorder recorder, byte kind, byte pick)
    {
        var commands = kind < 120 ? AnyWords.Helpful(_sessions.Of("c"), pick) : AnyWords.Any(kind, pick);
        switch (pick % 32)
        {
            case 0:
                Look(recorder, await person.BeSilentAsync());
                break;
            case 1:
                _stage.Time.Advance(TimeSpan.FromMinutes(kind));
                goto default;
            case 2:
                Look(recorder, await SayAsync(person.Inbound($"!{Signals[kind % Signals.Length]} 아"), commands));
                break;
            case 3:
                _sessions.Restart("c");
                goto default;
            case 4 or 5 or 6 or 7:
                await CrashAsync(recorder, person.Inbound("아"), commands);
                break;
            default:
                Look(recorder, await SayAsync(person.Inbound("아"), commands));
                break;
        }
    }

    /// <summary>The process goes at the worst moment, and the sender sends the same once more.</summary>
    private async Task CrashAsync(Recorder recorder, Inbound inbound, IReadOnlyList<Command> commands)
    {
        _sessions.CrashAfterTheNextSave();
        try
        {
            Look(recorder, await SayAsync(inbound, commands));
        }
        catch (IOException)
        {
            _crashes++;
            var cutOff = _stage.Get<ToldCommands>().LastTurn!;
            recorder.See(cutOff.Steps, _sessions.Of("c")!);
            recorder.GoBackTo(_sessions.Of("c")!);
            _sessions.NoCrash();
            Look(recorder, await SayAsync(inbound, commands));
        }
        finally
        {
            _sessions.NoCrash();
        }
    }

    private Task<TurnResult> SayAsync(Inbound inbound, IReadOnlyList<Command> commands)
    {
        if (commands.Any(command => command is Affirm)) _bank.Log.Add(new Affirmed());
        return _stage.RunAsync(inbound, commands);
    }

    private void Look(Recorder recorder, TurnResult result)
    {
        var session = _sessions.Of("c")!;
        recorder.See(result.Steps, session);
        foreach (var frame in session.Stack) _stage.Get<DialogStepper>().Definition(frame).States.ShouldContainKey(frame.State);
        if (session.Stack is [.., var top] && top.Candidates.Count == 0) _stage.Get<DialogStepper>().Definition(top).States[top.State].Waits.ShouldBeTrue($"{top.Dialog}/{top.State} must wait for somebody");
    }

    private sealed class NoTranscripts : ITranscriptStore
    {
        public Task<int> LastNumberAsync(string conversationId, CancellationToken cancellationToken) => Task.FromResult(0);

        public Task AppendAsync(TranscriptTurn turn, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
