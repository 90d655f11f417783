using VoiceAgent.Core.Conversations.Dialogs;
using static VoiceAgent.Core.Tests.Conversations.Dialogs.Checking.SoundDialog;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Checking;

/// <summary>One mistake at a time, planted in a dialog that is sound without it. <c>#!</c> marks the line that must be named.</summary>
public sealed class PlantedMistakesTests
{
    [Fact]
    public void Dialog_WithoutMistake_HasNoProblem() => ProblemsOf(Sound).ShouldBeEmpty();

    // Names that mean nothing.
    [Theory]
    [InlineData("do: look\n", "do: lok #!\n", "action 'lok' is not known; known are check, look, pay")]
    [InlineData("amount: { type: money,", "amount: { type: mony,", "slot 'amount' has the unknown type 'mony'; known are account-number, bank, choice", "mony")]
    [InlineData("say: sure-much, on", "say: sure-muc, on", "reply 'sure-muc' is not under 'say', nor among the shared replies", "say: sure-muc,")]
    [InlineData("ask: [ask-what, ask-what-again]", "ask: [ask-wat, ask-what-again]", "reply 'ask-wat' is not under 'say'", "ask-wat,")]
    [InlineData("else: too-little", "else: too-litle", "reply 'too-litle' is not under 'say'", "too-litle")]
    [InlineData("gone: weighing", "gone: waiting", "'gone: waiting' leads to no state of this dialog", "waiting")]
    [InlineData("start: asking", "start: aksing", "'start: aksing' is not a state of this dialog; name the first one", "dialog: order")]
    [InlineData("fill: [what, amount]", "fill: [what, amout]", "'amout' is not a slot of this dialog; its slots are what, amount, note", "amout")]
    [InlineData("then: looking }\n  looking:", "then: looking, forget: [wat] }\n  looking:", "'wat' is not a slot of this dialog", "[wat]")]
    [InlineData("affirm: checking, deny: stopped } }\n  confirming:", "afirm: checking, deny: stopped } }\n  confirming:", "'afirm' cannot happen here; what can is affirm, deny, changed", "afirm")]
    [InlineData("on: { changed: asking }", "on: { change: asking }", "'change' cannot happen here", "change:")]
    [InlineData("paid: done, refused: sorry }", "paid: done, refused: sorry, lost: sorry }", "'lost' cannot happen here; what can is paid, refused", "lost")]
    [InlineData("choose: what", "choose: which", "state 'weighing' chooses by 'which', which is no slot and no fact", "which")]
    [InlineData("call: proof", "call: prove", "there is no dialog 'prove' to call; known are order, proof", "prove")]
    [InlineData("name: note", "nam: note", "'with: nam' is not a slot of 'proof'; its slots are code, name", "nam:")]
    [InlineData("name: note", "name: not", "'with: name' gives 'not', which is no slot and no fact", "name: not ")]
    [InlineData("seal: code", "seal: cod", "'take' wants 'cod', which is no slot and no fact of 'proof'", "cod }")]
    [InlineData("hand-off: true", "handoff: true", "'handoff' is not known here; known are", "handoff")]
    [InlineData("optional: true", "optinal: true", "'optinal' is not known here; known are ask, check, default, once, optional, type, values", "optinal")]
    [InlineData("en: Fine }", "en: { text: Fine, voise: Fine } }", "'voise' is not known here; known are text, voice", "voise")]
    [InlineData("- { if: amount >=", "- { if: amout >=", "the condition looks at 'amout', which is no slot and no fact", "amout")]
    [InlineData("Pay {amount}?", "Pay {amout}?", "reply 'sure' says 'amout', which is no slot and no fact", "amout")]
    [InlineData("value: \"{amount}\"", "value: \"{amout}\"", "reply 'card' says 'amout', which is no slot and no fact", "amout")]
    public void Name_ThatMeansNothing_IsNamedWithItsLine(string sound, string planted, string message, string? at = null) => Expect(sound, planted, message, at);

    // Paths.
    [Theory]
    [InlineData("  done: { say: done", "  lost: { say: stopped, end: true } #!\n  done: { say: done", "state 'lost' is never reached from 'asking'; let something lead to it, or take it out")]
    [InlineData("confirming-much: { say: sure-much, on: { affirm: checking, deny: stopped } }", "confirming-much: { say: sure-much } #!", "state 'confirming-much' has no way out; add 'on', 'then' or 'end: true'")]
    [InlineData("otherwise: sorry } }\n", "otherwise: looking } } #!\n", "looking → weighing → looking goes round without a person", "do: look\n")]
    [InlineData("then: looking }\n", "on: { silence: looking } } #!\n", "state 'asking' has no 'then': nothing follows once it is filled")]
    [InlineData("on: { tea: sorry, otherwise: sorry }", "on: { tea: sorry, nuts: sorry }", "state 'weighing' has no 'otherwise': other values would be stuck", "nuts: sorry")]
    [InlineData("paid: done, refused: sorry }", "paid: done }", "state 'paying' does not say what follows when 'pay' comes to 'refused'", "paid: done }")]
    [InlineData("verified: paying, locked: sorry", "verified: paying", "state 'checking' does not say what follows when 'proof' comes to 'locked'", "verified: paying }")]
    [InlineData("stopped: { say: stopped, end: true }", "stopped: { say: stopped, end: true, then: sorry }", "state 'stopped' ends the dialog and cannot go on as well", "then: sorry")]
    [InlineData("do: look\n", "do: look\n    timeout: { after: 1 day, go: sorry }\n", "state 'looking' does not wait for anybody, so 'timeout' can never happen; take it out", "do: look\n")]
    public void Path_ThatLeadsNowhere_IsNamedWithItsLine(string sound, string planted, string message, string? at = null) => Expect(sound, planted, message, at);

    // Ways that compete.
    [Theory]
    [InlineData("- { otherwise: confirming }", "- { if: amount < 2000000 KRW, go: confirming } #!\n        - { otherwise: confirming }", "'amount >= 1000000 KRW' and 'amount < 2000000 KRW' may both be so; let one exclude the other, or use 'otherwise'")]
    [InlineData("- { otherwise: confirming }", "- { if: what is tea, go: confirming } #!\n        - { otherwise: confirming }", "two transitions compete for 'seen'")]
    [InlineData("- { otherwise: confirming }", "- { otherwise: confirming }\n        - { otherwise: sorry } #!", "two transitions compete for 'seen': both are 'otherwise'; keep one")]
    [InlineData("- { otherwise: confirming }", "- { if: amount < 1000 KRW, go: confirming }", "'seen' has no 'otherwise': when no condition is met, nothing would follow", "amount >= 1000000")]
    [InlineData("then: looking }\n", "on: { filled: [{ if: what is tea, go: looking }] } } #!\n", "'filled' has no 'otherwise': when no condition is met, nothing would follow")]
    [InlineData("then: looking }\n", "then: looking, on: { filled: looking } } #!\n", "'then' and 'on: filled' compete: both say what follows; keep one")]
    [InlineData("timeout: { after: 10 minutes", "on: { cancel: asking } #!\ntimeout: { after: 10 minutes", "the same name stands here twice, and the two compete; keep one")]
    [InlineData("- { otherwise: confirming }", "- { otherwise: confirming, go: sorry } #!", "'go' is not known here")]
    [InlineData("- { otherwise: confirming }", "- { go: confirming } #!", "each entry is { if: condition, go: state } or { otherwise: state }")]
    public void Ways_ThatCompete_AreNamedWithTheirLine(string sound, string planted, string message, string? at = null) => Expect(sound, planted, message, at);

    // Slots and what is said.
    [Theory]
    [InlineData("start: asking", "  size: { type: number, ask: ask-amount-again } #!\nstart: asking", "slot 'size' is never filled; name it in a fill state, or say 'optional: true'")]
    [InlineData("start: asking", "  size: { type: number, optional: true } #!\nstart: asking", "slot 'size' is never used: no action, branch, condition or reply reads it")]
    [InlineData("ask: [ask-what, ask-what-again], ", "", "slot 'what' is asked for, but has no 'ask'", "what: {")]
    [InlineData("en: [Tea?, Nuts?]", "en: [Tea?]", "reply 'ask-what-again' has too few wordings in 'en' for that: add 1, or name another reply under 'ask'", "what: {")]
    [InlineData("ask: [ask-amount, ask-amount-again]", "ask: ask-amount", "slot 'amount' may be asked for 3 times, and reply 'ask-amount' has too few wordings in 'ko' for that: add 2", "amount: {")]
    [InlineData(", values: { tea: { ko: 차, en: tea }, nuts: { ko: [견과, 땅콩], en: nuts } }", "", "slot 'what': 'values' and 'type: choice' go together", "what: {")]
    [InlineData("tea: { ko: 차, en: tea }", "tea: { ko: 차 }", "value 'tea' of slot 'what' has no text in 'en'", "what: {")]
    [InlineData("title: { ko: 주문, en: your order }", "title: { ko: 주문 }", "'title' names the dialog when it is offered or taken up again; it has no text in 'en'", "dialog: order")]
    [InlineData("offer: { ko: 주문할까요, en: order it }", "offer: { en: order it }", "'offer' has no text in 'ko'", "dialog: order")]
    [InlineData("choices: { ko: [네, 아니요], en: [\"Yes\", \"No\"] }", "choices: { ko: [네, 아니요] }", "'choices' of state 'confirming' has no text in 'en'", "say: sure\n")]
    [InlineData("title: { ko: 주문, en: Order }", "title: { ko: 주문 }", "the card's title of state 'confirming' has no text in 'en'", "card:")]
    [InlineData("en: How much, value", "value", "'en' is missing; every entry of this kind needs it", "card:")]
    [InlineData("stopped: { ko: 네, en: Fine }", "stopped: { ko: 네 }", "reply 'stopped' has no text in 'en'", "stopped: { ko")]
    [InlineData("stopped: { ko: 네, en: Fine }", "stopped: { ko: 네, en: [] }", "reply 'stopped' has no text in 'en'", "stopped: { ko")]
    [InlineData("  sorry: { ko", "  extra: { ko: 가, en: b } #!\n  sorry: { ko", "reply 'extra' is never said; use it, or take it out")]
    [InlineData("{refused|은}", "{refused|은가}", "reply 'too-little': '은가' is not a particle that is known here", "은가")]
    [InlineData("en: \"Pay {amount}?\"", "en: \"Pay {amount?\"", "reply 'sure': a brace is open or misplaced", "Pay {")]
    public void SlotOrReply_ThatCannotBe_IsNamedWithItsLine(string sound, string planted, string message, string? at = null) => Expect(sound, planted, message, at);

    // Small languages inside the language.
    [Theory]
    [InlineData("after: 10 minutes", "after: ten minutes", "'after' must be a time such as 90 seconds, 10 minutes or 2 hours", "ten minutes")]
    [InlineData("after: 10 minutes", "after: 0 minutes", "'after' must be a time such as", "0 minutes")]
    [InlineData("after: 10 minutes, go: asking", "after: 10 minutes", "'go' is missing; every entry of this kind needs it", "after: 10")]
    [InlineData("if: amount >= 1000000 KRW", "if: amount is above 1000000", "'if: amount is above 1000000' is no condition; write NAME is VALUE", "is above")]
    [InlineData("at-least: 1000 KRW", "at-least: some", "'at-least' must be a number, or an amount in minor units with its currency, such as 1000 KRW", "at-least: some")]
    [InlineData("at-least: 1000 KRW", "not-before: tomorrow", "'not-before' must be a day counted from today, such as today or today + 30 days", "tomorrow")]
    [InlineData("at-least: 1000 KRW", "digits: 14-10", "'digits' must be a count, such as 6 or 10-14", "14-10")]
    [InlineData("version: 1", "version: one", "'version' must be a whole number from 1", "version: one")]
    [InlineData("intent: bill.pay", "needs: money", "'needs: money' is not known; known is signed-in", "needs")]
    [InlineData("- paying without affirm and verified since changed", "- paying needs affirm", "a rule reads: STATE-or-action without EVENT [and EVENT] [since EVENT]", "needs affirm")]
    [InlineData("optional: true", "optional: yes", "'optional' must be true or false", "optional: yes")]
    [InlineData("fill: [what, amount]", "fill: [what, amount], do: look", "state 'asking' must have exactly one of fill, do, choose, call, say; it has fill and do", "do: look,")]
    public void Words_OfNoKnownForm_AreNamedWithTheirLine(string sound, string planted, string message, string? at = null) => Expect(sound, planted, message, at);

    // Safety.
    [Theory]
    [InlineData("affirm: checking, deny: stopped } }\n  confirming:", "affirm: checking, deny: checking } }\n  confirming:", "'paying' can be reached without 'affirm' since 'changed': asking → looking → confirming-much → checking → paying", "- paying without")]
    [InlineData("verified: paying, locked: sorry", "verified: paying, locked: paying", "'paying' can be reached without 'verified' since 'changed': asking → looking → confirming-much → checking → paying", "- paying without")]
    [InlineData("on: { changed: asking }\n", "", "'paying' can be reached without 'affirm' since 'changed'", "- paying without")]
    [InlineData("- paying without affirm and verified since changed", "- pying without affirm", "the rule's 'pying' is no state of this dialog and no action that it does", "- pying")]
    [InlineData("- paying without affirm and verified since changed", "- paying without proven", "the rule's 'proven' never happens in this dialog, so it would prove nothing", "- paying without")]
    [InlineData("- paying without affirm and verified since changed", "- paying without affirm since moved", "the rule's 'moved' never happens in this dialog", "- paying without")]
    [InlineData("- paying without affirm and verified since changed", "- { reach: done, without: [affirm, deny] }", "'done' can be reached without 'deny'", "- { reach: done")]
    [InlineData("paid: done, refused: sorry }", "paid: done, refused: looking-again } }\n  looking-again: { do: look, on: { seen: paying, gone: sorry }", "'paying' can be reached without 'affirm' since 'changed'", "- paying without")]
    [InlineData("verified: paying, locked: sorry }", "verified: paying, locked: sorry, signal.fraud: paying }", "'paying' can be reached without 'affirm' since 'changed'", "- paying without")]
    public void Rule_ThatAPathBreaks_IsNamedWithThePath(string sound, string planted, string message, string? at = null) => Expect(sound, planted, message, at);

    [Theory]
    [InlineData("dialog: x\nversion: 1\nstates: { a: { say: hi } } }\n")]
    [InlineData("dialog: x\nversion: 1\ntitle: { [a]: b, [c]: d }\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("dialog: *nobody\n")]
    [InlineData("\t: :\n- {")]
    [InlineData("")]
    public void File_ThatIsNoDialogAtAll_IsNamedAndNothingIsThrown(string yaml)
    {
        using var files = Files(Sound).Write("broken.yaml", yaml);
        DialogSet.Check(files.Folder, new DialogVocabulary(Actions, [])).Problems.ShouldContain(problem => problem.File.EndsWith("broken.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void Effect_WhoseDialogSaysNothing_StillNeedsAYes() =>
        Expect("never:\n  - paying without affirm and verified since changed\n", "", "'paying' can be reached without 'affirm' since 'changed'", "  paying:", ("affirm: checking, deny: stopped } }\n  confirming:", "affirm: checking, deny: checking } }\n  confirming:"));

    [Fact]
    public void Change_WhileALaterQuestionWaits_BreaksTheProof() =>
        Expect("verified: paying, locked: sorry }", "verified: paying, locked: sorry, changed: paying }", "'paying' can be reached without 'affirm' since 'changed'", "- paying without");

    [Fact]
    public void ActionRule_OfTheSharedFile_HoldsInEveryDialog()
    {
        using var files = Files(Sound.Replace("pay,", "pay.now,").Replace("  - paying without affirm and verified since changed", "  - done without paid", StringComparison.Ordinal)
            .Replace("locked: sorry }", "locked: paying }", StringComparison.Ordinal).Replace("do: pay,", "do: pay.now,", StringComparison.Ordinal))
            .Write("common.yaml", DialogFiles.Common(more: "never:\n  - pay.now without affirm and verified since changed\n"));
        var problems = files.Problems([.. Actions, new NamedAction("pay.now", isEffect: true, "paid", "refused")]);
        problems.ShouldHaveSingleItem().ShouldContain("'paying' can be reached without 'verified' since 'changed'");
    }

    [Fact]
    public void Dialog_ThatCallsItselfThroughAnother_IsNamed()
    {
        using var files = Files(Sound).Write("proof.yaml", Proof.Replace("locked: { end: true, outcome: locked }", "locked: { call: order, on: { completed: over, done: over } }\n  over: { end: true, outcome: locked }", StringComparison.Ordinal));
        files.Problems(Actions).ShouldContain("1: 'order' calls itself, straight or through others: it would never come to an end");
    }

    [Fact]
    public void Dialog_ThatCallsOneOfSignedInPeople_NeedsThemItself()
    {
        using var files = Files(Sound).Write("proof.yaml", Proof.Replace("version: 1", "version: 1\nneeds: signed-in", StringComparison.Ordinal));
        files.Problems(Actions).ShouldHaveSingleItem().ShouldContain("'proof' needs a signed-in customer; say 'needs: signed-in' here too");
    }

    [Fact]
    public void SharedFile_WithoutAReplyThatAnyTurnMaySay_IsNamed()
    {
        using var files = Files(Sound).Write("common.yaml", DialogFiles.Common(without: "cancelled"));
        files.Problems(Actions).ShouldHaveSingleItem().ShouldBe("1: reply 'cancelled' is missing; any conversation may come to it");
    }
}
