using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Checking;

/// <summary>A dialog without a mistake, to plant one in. <c>#!</c> marks the line that must be named.</summary>
internal static class SoundDialog
{
    public const string Sound = """
        dialog: order
        version: 1
        intent: bill.pay
        title: { ko: 주문, en: your order }
        offer: { ko: 주문할까요, en: order it }
        slots:
          what: { type: choice, ask: [ask-what, ask-what-again], values: { tea: { ko: 차, en: tea }, nuts: { ko: [견과, 땅콩], en: nuts } } }
          amount: { type: money, ask: [ask-amount, ask-amount-again], check: [{ at-least: 1000 KRW, else: too-little }] }
          note: { type: text, optional: true }
        start: asking
        on: { changed: asking }
        timeout: { after: 10 minutes, go: asking }
        states:
          asking: { fill: [what, amount], then: looking }
          looking:
            do: look
            on:
              seen:
                - { if: amount >= 1000000 KRW, go: confirming-much }
                - { otherwise: confirming }
              gone: weighing
          weighing: { choose: what, on: { tea: sorry, otherwise: sorry } }
          confirming-much: { say: sure-much, on: { affirm: checking, deny: stopped } }
          confirming:
            say: sure
            choices: { ko: [네, 아니요], en: ["Yes", "No"] }
            card: { title: { ko: 주문, en: Order }, rows: [{ ko: 얼마, en: How much, value: "{amount}" }] }
            on: { affirm: checking, deny: stopped }
          checking: { call: proof, with: { name: note }, take: { seal: code }, on: { verified: paying, locked: sorry } }
          paying: { do: pay, on: { paid: done, refused: sorry } }
          done: { say: done, end: true, outcome: completed }
          stopped: { say: stopped, end: true }
          sorry: { say: sorry, end: true, hand-off: true }
        never:
          - paying without affirm and verified since changed
        say:
          ask-what: { ko: 무엇을요?, en: What? }
          ask-what-again: { ko: [차요, 땅콩이요?], en: [Tea?, Nuts?] }
          ask-amount: { ko: 얼마요?, en: How much? }
          ask-amount-again: { ko: [몇 원이요?, 금액이요?], en: [How many?, What amount?] }
          too-little: { ko: "{refused|은} 적어요", en: "{refused} is little" }
          sure: { ko: "{amount|을} 낼까요?", en: "Pay {amount}?" }
          sure-much: { ko: "{amount}이나요?", en: "As much as {amount}?" }
          done: { ko: "{found|을} 냈어요. {seal}", en: "Paid {found}. {seal}" }
          stopped: { ko: 네, en: Fine }
          sorry: { ko: 안 돼요, en: No }
        """;

    public const string Proof = """
        dialog: proof
        version: 1
        slots:
          code: { type: number, ask: ask-code }
          name: { type: text, optional: true }
        start: asking
        states:
          asking: { fill: [code], then: looking }
          looking: { do: check, on: { verified: verified, locked: locked } }
          verified: { end: true, outcome: verified }
          locked: { end: true, outcome: locked }
        say:
          ask-code: { ko: ["{name}?", 번호요?, 다시요?], en: ["{name}?", Code?, Again?] }
        """;

    public static readonly IDialogAction[] Actions =
    [
        new NamedAction("look", isEffect: false, "seen", "gone") { Uses = ["what", "amount", "note"] },
        new NamedAction("pay", isEffect: true, "paid", "refused"),
        new NamedAction("check", isEffect: false, "verified", "locked") { Uses = ["code"] },
    ];

    public static void Expect(string sound, string planted, string message, string? at, params (string Sound, string Planted)[] more)
    {
        var yaml = more.Aggregate(Plant(Sound, sound, planted), (text, next) => Plant(text, next.Sound, next.Planted));
        var line = yaml[..yaml.IndexOf(at ?? "#!", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        ProblemsOf(yaml).ShouldContain(problem => problem.StartsWith($"{line}: ", StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal), $"line {line}");
    }

    private static string Plant(string yaml, string sound, string planted)
    {
        yaml.Split(sound).Length.ShouldBe(2, $"'{sound}' must stand once in the sound dialog");
        return yaml.Replace(sound, planted, StringComparison.Ordinal);
    }

    public static IReadOnlyList<string> ProblemsOf(string yaml)
    {
        using var files = Files(yaml);
        return files.Problems(Actions);
    }

    public static DialogFiles Files(string yaml) => new DialogFiles().Write("order.yaml", yaml).Write("proof.yaml", Proof);
}
