using VoiceAgent.Core.Conversations.Commands;
using static VoiceAgent.Core.Tests.Conversations.Dialogs.Engine.SmallBank;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>What is said of several dialogs at once, one of which does a part of another.</summary>
public sealed class CallerTests : IAsyncDisposable
{
    private const string Order = "bill.pay";

    /// <summary>Lets the payment do its part, and heeds no change itself.</summary>
    private const string OrderYaml = """
        dialog: order
        version: 1
        intent: bill.pay
        title: { ko: 주문, en: ordering }
        slots:
          item: { type: text, ask: [ask-item, ask-item-again] }
        start: asking
        states:
          asking: { fill: [item], then: paying }
          paying: { call: pay, on: { completed: done, stopped: done } }
          done: { say: done, end: true }
        say:
          ask-item: { ko: 무엇, en: what }
          ask-item-again: { ko: [무엇2, 무엇3], en: [what2, what3] }
          done: { ko: "{item} 끝", en: done }
        """;

    private readonly SmallBank _bank = new(files: Write(new DialogFiles()).Write("order.yaml", OrderYaml));
    private readonly Person _person;

    public CallerTests() => _person = new Person(_bank.Stage);

    public ValueTask DisposeAsync() => _bank.DisposeAsync();

    [Fact]
    public async Task Change_OfACallerThatHeedsNoneAndOfItsPart_ReachesThePart()
    {
        await _person.SayAsync(Wish(Order), Set("item", "책"));
        await _person.SayAsync(Set("who", "엄마"), Won(5_000));
        await _person.SayAsync(new Affirm());
        var changed = await _person.SayAsync(Set("item", "펜"), Won(6_000));
        (changed.Dialog, changed.State).ShouldBe(("pay", "confirming"));
        _bank.Stage.Get<ToldCommands>().LastTurn!.Steps.ShouldContain(step => step.Dialog == "pay" && step.Event == "changed");
        await _person.SayAsync(Code());
        _bank.Paid.ShouldBeEmpty("the yes was for another amount");
    }

    [Fact]
    public async Task Repeated_UnchangedTogetherWithTheCode_NeedsNoSecondYes()
    {
        await AtConfirmingAsync(_bank, _person);
        await _person.SayAsync(new Affirm());
        var result = await _person.SayAsync(Set("who", "엄마"), Code());
        result.Replies[^1].Text.ShouldBe("보냄 1234");
        _bank.Paid.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Offer_InsideAnOpenDialog_IsGoneOnceThatDialogIsAnswered()
    {
        await _person.SayAsync(Wish(Pay));
        await _person.SayAsync(new Clarify([Ask, Stop]));
        (await _person.SessionAsync())!.Offered.ShouldNotBeNull();
        (await _person.SayAsync(Set("who", "엄마"))).Dialog.ShouldBe("pay");
        (await _person.SessionAsync())!.Offered.ShouldBeNull();
    }

    [Fact]
    public async Task Default_ThatNoCheckLetsPass_IsLeftOutWithoutAWord()
    {
        var files = Write(new DialogFiles()).Write("pay.yaml", PayYaml.Replace("not-before: today,", "not-before: today + 1 days,", StringComparison.Ordinal));
        await using var bank = new SmallBank(files: files);
        var result = await new Person(bank.Stage).SayAsync(Wish(Pay));
        result.Replies.Select(reply => reply.Text).ShouldBe(["누구"]);
        result.Slots.Keys.ShouldNotContain("day");
    }
}
