using NodaTime;
using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Safety;

/// <summary>What anybody may say, sensible or not, made of bytes.</summary>
internal static class AnyWords
{
    private static readonly string[] Intents =
        ["transfer.send", "transfer.send", "card.lost", "account.balance", "account.transactions", "fx.rate", "fraud.report", "fee.info", "card.unblock", "human.agent", "greeting", "help", "loan.info"];

    private static readonly Dictionary<string, Value[]> Things = new()
    {
        ["payee"] = [Value.Of("엄마"), Value.Of("김철수"), Value.Of("모르는 사람"), new(ValueKind.AccountNumber, "33301999999999"), Value.Of("여행 통장")],
        ["amount"] = [Won(5_000), Won(20_000), Won(5_000), Won(0), Value.Of(new Money(500, "USD"))],
        ["source-account"] = [Value.Of("생활비 통장"), Value.Of("여행 통장")],
        ["date"] = [Value.Of(new LocalDate(2026, 3, 11)), Value.Of(new LocalDate(2026, 3, 12))],
        ["bank"] = [Value.Of("한빛은행"), Value.Of("나라은행")],
        ["account-number"] = [new(ValueKind.AccountNumber, "33301999999999"), new(ValueKind.AccountNumber, "44401888888888")],
        ["code"] = [new(ValueKind.Secret, "123456"), new(ValueKind.Secret, "654321")],
        ["card"] = [Value.Of("체크카드"), Value.Of("신용카드"), Value.Of("카드"), Value.Of("없는 것")],
        ["account"] = [Value.Of("생활비 통장"), Value.Of("통장")],
        ["currency"] = [Value.Of("USD"), Value.Of("XXX")],
        ["period"] = [Value.Of(new LocalDate(2026, 3, 1), new LocalDate(2026, 4, 1))],
        ["direction"] = [Value.Of("in"), Value.Of("out")],
        ["service"] = [Value.Of("송금"), Value.Of("금고")],
        ["meal"] = [Value.Of("네 먹었어요"), Value.Of("아니요"), Value.Of("누구세요")],
        ["good-time"] = [Value.Of("네"), Value.Of("지금은 바빠요")],
        ["more"] = [Value.Of("그냥 그래요")],
    };

    private static readonly string[] Slots = [.. Things.Keys];

    /// <summary>What somebody says who wants to get on: the answer to what is asked, a yes where one is awaited, else a transfer.</summary>
    public static IReadOnlyList<Command> Helpful(Session? session, byte pick)
    {
        if (session is not { Stack: [.., var top] })
            return pick % 4 == 0 ? [new StartDialog("card.lost", 0.9), Set("card", pick)] : [new StartDialog("transfer.send", 0.9), Set("payee", 0), Set("amount", pick)];
        if (top.Candidates.Count > 0) return [new SetSlot(top.Asked ?? "payee", top.Candidates[pick % top.Candidates.Count])];
        return top.Asked is { } asked ? [Things.ContainsKey(asked) ? Set(asked, pick) : new SetSlot(asked, Value.Of("네"))] : [new Affirm()];
    }

    /// <summary>Anything at all.</summary>
    public static IReadOnlyList<Command> Any(byte kind, byte pick) => (kind % 24) switch
    {
        0 or 1 => [new Affirm()],
        2 => [new Deny()],
        3 => [new Cancel()],
        4 => [new StartOver()],
        5 => [new Repeat()],
        6 => [new Slower()],
        7 => [new Handoff()],
        8 => [new NotUnderstood(pick % 2 == 0)],
        9 => [new FollowUp(), Any(pick)],
        10 => [new Clarify([Intent(pick), Intent(pick + 3)]), Any(pick)],
        11 or 12 => [new StartDialog(Intent(pick), 0.9), Any(pick), Any(pick * 7)],
        13 => [new StartDialog(Intent(pick), 0.9), Any(pick), new StartDialog(Intent(pick + 5), 0.9), Any(pick * 3)],
        14 => [new CorrectSlot(Slots[pick % Slots.Length], Any(pick).Value)],
        15 => [Any(pick) with { Alternatives = [Any(pick).Value, Any(pick + Slots.Length).Value] }],
        16 => [Any(pick), new Affirm()],
        17 => [new Affirm(), Any(pick)],
        18 => [Set("code", pick), Set("amount", (byte)(pick / 2))],
        19 => [new StartDialog("transfer.send", 0.9), new Affirm()],
        20 => [new Affirm(), new Deny(), Any(pick)],
        _ => [Any(pick)],
    };

    private static SetSlot Any(int pick) => Set(Slots[pick % Slots.Length], (byte)(pick / Slots.Length));

    private static SetSlot Set(string slot, byte pick) => new(slot, Things[slot][pick % Things[slot].Length]);

    private static string Intent(int pick) => Intents[pick % Intents.Length];

    private static Value Won(long won) => Value.Of(Money.Won(won));
}
