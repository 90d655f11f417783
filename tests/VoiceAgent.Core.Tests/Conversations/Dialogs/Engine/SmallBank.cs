using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>Four small dialogs that between them use all that the language has: a payment with its proof, a question, and something to stop.</summary>
internal sealed class SmallBank : IAsyncDisposable
{
    public const string Pay = "transfer.send";
    public const string Ask = "fx.rate";
    public const string Stop = "card.lost";

    public const string PayYaml = """
        dialog: pay
        version: 1
        intent: transfer.send
        title: { ko: 송금, en: paying }
        slots:
          who: { type: text, ask: [ask-who, ask-who-again] }
          amount: { type: money, ask: [ask-amount, ask-amount-again], check: [{ at-least: 1000 KRW, else: too-little }] }
          day: { type: date, default: today, check: [{ not-before: today, not-after: today + 7 days, else: too-far }] }
        start: filling
        on: { changed: filling }
        timeout: { after: 10 minutes, go: too-late }
        states:
          filling: { fill: [who, amount], then: weighing }
          weighing:
            do: weigh
            on:
              weighed:
                - { if: amount >= 1000000 KRW and day is known, go: confirming-much }
                - { otherwise: confirming }
          confirming:
            say: sure
            choices: { ko: [네, 아니요], en: ["Yes", "No"] }
            card: { title: { ko: 확인, en: Check }, rows: [{ ko: 금액, en: Amount, value: "{amount}" }, { ko: 받는 분, en: To, value: "{who}" }] }
            on: { affirm: proving, deny: stopped }
          confirming-much: { say: sure-much, on: { affirm: proving, deny: stopped } }
          proving: { call: proof, with: { person: who }, take: { seal: code }, on: { verified: paying, locked: stopped } }
          paying: { do: pay, on: { paid: done } }
          done: { say: done, end: true, outcome: completed }
          stopped: { say: stopped, end: true, outcome: stopped }
          too-late: { say: too-late, then: filling }
        never:
          - paying without affirm and verified since changed
        say:
          ask-who: { ko: 누구, en: who }
          ask-who-again: { ko: [누구2, 누구3], en: [who2, who3] }
          ask-amount: { ko: 얼마, en: how much }
          ask-amount-again: { ko: [얼마2, 얼마3], en: [how much 2, how much 3] }
          too-little: { ko: "적음 {refused}", en: too little }
          too-far: { ko: 멂, en: too far }
          sure: { ko: "{who} {amount} 확인", en: sure }
          sure-much: { ko: "큰돈 {amount} 확인", en: sure }
          done: { ko: "보냄 {seal}", en: done }
          stopped: { ko: 멈춤, en: stopped }
          too-late: { ko: 늦음, en: too late }
        """;

    public const string ProofYaml = """
        dialog: proof
        version: 1
        title: { ko: 확인, en: proof }
        slots:
          code: { type: text, ask: ask-code, check: [{ digits: 4-6, else: no-code }] }
          person: { type: text, optional: true }
        start: asking
        states:
          asking: { fill: [code], then: looking }
          looking: { do: check, on: { verified: verified, wrong: wrong, locked: locked } }
          wrong: { say: wrong, forget: [code], then: asking }
          verified: { end: true, outcome: verified }
          locked: { end: true, outcome: locked }
        say:
          ask-code: { ko: ["번호 {person}", 번호2, 번호3], en: [code, code2, code3] }
          no-code: { ko: 번호 아님, en: no code }
          wrong: { ko: 틀림, en: wrong }
        """;

    public const string AskYaml = """
        dialog: rate
        version: 1
        intent: fx.rate
        title: { ko: 환율, en: rates }
        slots:
          currency: { type: choice, ask: [ask-currency, ask-currency-again], values: { usd: { ko: [달러, 미화], en: dollar }, jpy: { ko: 엔화, en: yen } } }
          amount: { type: money, optional: true, once: true }
        start: asking
        states:
          asking: { fill: [currency], then: asked }
          asked: { choose: currency, on: { usd: dollars, otherwise: others } }
          dollars: { say: dollars, end: true }
          others: { do: look, on: { seen: told } }
          told: { say: told, end: true }
        say:
          ask-currency: { ko: 어느 돈, en: which }
          ask-currency-again: { ko: [어느 돈2, 어느 돈3], en: [which2, which3] }
          dollars: { ko: ["달러1 {amount}", "달러2 {amount}"], en: [dollar1, dollar2] }
          told: { ko: "{currency} {amount}", en: "{currency}" }
        """;

    public const string StopYaml = """
        dialog: stop
        version: 1
        intent: card.lost
        title: { ko: 정지, en: stopping }
        slots:
          card: { type: text, ask: [ask-card, ask-card-again] }
        start: asking
        on: { changed: asking }
        states:
          asking: { fill: [card], then: sure }
          sure: { say: sure, on: { affirm: stopping, deny: kept } }
          stopping: { do: pay, on: { paid: over } }
          over: { say: over, end: true }
          kept: { say: kept, end: true }
        say:
          ask-card: { ko: 카드, en: card }
          ask-card-again: { ko: [카드2, 카드3], en: [card2, card3] }
          sure: { ko: "{card} 정지 확인", en: sure }
          over: { ko: "{card} 정지됨", en: over }
          kept: { ko: 그대로, en: kept }
        """;

    public SmallBank(Action<IServiceCollection>? change = null, FakeTimeProvider? time = null, DialogFiles? files = null)
    {
        Files = files ?? Write(new DialogFiles());
        Stage = new Stage(Files.Folder, services => Compose(services, change), time);
    }

    public DialogFiles Files { get; }

    public Stage Stage { get; }

    /// <summary>The keys of the effects that were tried.</summary>
    public List<string> Paid { get; } = [];

    /// <summary>What a code comes to.</summary>
    public Queue<string> Verdicts { get; } = new();

    public static DialogFiles Write(DialogFiles files) =>
        files.Write("pay.yaml", PayYaml).Write("proof.yaml", ProofYaml).Write("rate.yaml", AskYaml).Write("stop.yaml", StopYaml);

    public static Command Wish(string intent) => new StartDialog(intent, 0.9);

    public static Command Set(string slot, string text) => new SetSlot(slot, Value.Of(text));

    public static Command Won(long won) => new SetSlot("amount", Value.Of(Money.Won(won)));

    public static Command Code(string digits = "1234") => new SetSlot("code", Value.Of(digits));

    /// <summary>Takes a payment to its question of yes or no.</summary>
    public static async Task<Person> AtConfirmingAsync(SmallBank bank, Person? person = null)
    {
        person ??= new Person(bank.Stage);
        (await person.SayAsync(Wish(Pay), Set("who", "엄마"), Won(5_000))).State.ShouldBe("confirming");
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        Files.Dispose();
    }

    private void Compose(IServiceCollection services, Action<IServiceCollection>? change)
    {
        services.AddSingleton<IDialogAction>(new NamedAction("weigh", isEffect: false, "weighed") { Uses = ["who", "amount", "day"] });
        services.AddSingleton<IDialogAction>(new NamedAction("look", isEffect: false, "seen") { Uses = ["currency", "amount"] });
        services.AddSingleton<IDialogAction>(new RecordedAction("check", isEffect: false, ["verified", "wrong", "locked"], ["code"], _ => Verdicts.TryDequeue(out var verdict) ? verdict : "verified"));
        services.AddSingleton<IDialogAction>(new RecordedAction("pay", isEffect: true, ["paid"], [], Record));
        change?.Invoke(services);
    }

    private string Record(ActionContext context)
    {
        Paid.Add(context.EffectKey!);
        return "paid";
    }
}

internal sealed class RecordedAction(string name, bool isEffect, string[] outcomes, string[] uses, Func<ActionContext, string> run) : IDialogAction
{
    public string Name => name;

    public IReadOnlyList<string> Outcomes => outcomes;

    public IReadOnlyList<string> Facts => [];

    public IReadOnlyList<string> Uses => uses;

    public bool IsEffect => isEffect;

    public Task<ActionResult> RunAsync(ActionContext context, CancellationToken cancellationToken) => Task.FromResult(new ActionResult(run(context)));
}
