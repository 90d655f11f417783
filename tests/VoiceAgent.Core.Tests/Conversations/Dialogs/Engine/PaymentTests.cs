using VoiceAgent.Core.Conversations.Commands;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.Values;
using static VoiceAgent.Core.Tests.Conversations.Dialogs.Engine.SmallBank;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>Guards, checks, waits that take too long, and a part done by another dialog.</summary>
public sealed class PaymentTests : IAsyncDisposable
{
    private readonly SmallBank _bank = new();

    public ValueTask DisposeAsync() => _bank.DisposeAsync();

    [Theory]
    [InlineData(999_999, "confirming")]
    [InlineData(1_000_000, "confirming-much")]
    public async Task Guard_ByTheAmount_PicksTheBranch(long won, string state)
    {
        var result = await new Person(_bank.Stage).SayAsync(Wish(Pay), Set("who", "엄마"), Won(won));
        result.State.ShouldBe(state);
    }

    [Fact]
    public async Task Check_OfWhatIsSaid_RefusesAndAsksAgain()
    {
        var person = new Person(_bank.Stage);
        await person.SayAsync(Wish(Pay), Set("who", "엄마"));
        var refused = await person.SayAsync(Won(999));
        Texts(refused).ShouldBe(["적음 999원", "얼마2"]);
        (await person.SayAsync(Won(1_000))).State.ShouldBe("confirming");
    }

    [Fact]
    public async Task Check_OfWhatWasSaidWithTheWish_RefusesAsWell()
    {
        var result = await new Person(_bank.Stage).SayAsync(Wish(Pay), Won(10), Set("who", "엄마"));
        Texts(result).ShouldBe(["적음 10원", "얼마"]);
    }

    [Fact]
    public async Task Check_OfACorrection_TakesTheOldValueAway()
    {
        var person = await AtConfirmingAsync(_bank);
        var result = await person.SayAsync(new CorrectSlot("amount", Value.Of(Money.Won(1))));
        result.Slots.ShouldNotContainKey("amount");
        result.State.ShouldBe("filling");
        Texts(result)[0].ShouldBe("적음 1원");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public async Task Check_OfADay_CountsFromToday(int days, bool passes)
    {
        var day = new NodaTime.LocalDate(2026, 3, 11).PlusDays(days);
        var result = await new Person(_bank.Stage).SayAsync(Wish(Pay), new SetSlot("day", Value.Of(day)), Set("who", "엄마"));
        result.Replies.Any(reply => reply.Text == "멂").ShouldBe(!passes);
    }

    [Fact]
    public async Task Check_OfADefault_RefusesItToo()
    {
        using var files = new DialogFiles().Write("rate.yaml", AskYaml.Replace("optional: true, once: true }", "default: few, check: [{ at-least: 5, else: ask-currency }], once: true }", StringComparison.Ordinal));
        await using var stage = new Stage(files.Folder, services => services.Add(Microsoft.Extensions.DependencyInjection.ServiceDescriptor.Singleton<Core.Conversations.Dialogs.IDialogAction>(new NamedAction("look", isEffect: false, "seen") { Uses = ["amount"] })));
        var result = await new Person(stage).SayAsync(Wish(Ask), Set("currency", "jpy"));
        result.Slots.ShouldNotContainKey("amount");
    }

    [Fact]
    public async Task Yes_InTime_AsksForTheProofAndPaysOnce()
    {
        var person = await AtConfirmingAsync(_bank);
        (await person.SayAsync(new Affirm())).Dialog.ShouldBe("proof");
        var paid = await person.SayAsync(Code());
        (paid.Outcome, Texts(paid)[^1], _bank.Paid.Count).ShouldBe(("completed", "보냄 1234", 1));
    }

    [Fact]
    public async Task Yes_TooLate_ConfirmsNothingAndIsAskedAnew()
    {
        var person = await AtConfirmingAsync(_bank);
        _bank.Stage.Time.Advance(TimeSpan.FromMinutes(10));
        var late = await person.SayAsync(new Affirm());
        late.State.ShouldBe("confirming");
        late.Steps.Select(step => step.Event).ShouldContain("timeout");
        late.Steps.Select(step => step.Event).ShouldNotContain("affirm");
        Texts(late)[0].ShouldBe("늦음");
        (await person.SayAsync(new Affirm())).Dialog.ShouldBe("proof");
    }

    [Fact]
    public async Task Yes_TooLateAmongOtherWords_ConfirmsNothingEither()
    {
        var person = await AtConfirmingAsync(_bank);
        _bank.Stage.Time.Advance(TimeSpan.FromMinutes(11));
        (await person.SayAsync(Wish(Pay), new Affirm())).State.ShouldBe("confirming");
    }

    [Fact]
    public async Task Yes_JustInTime_Counts()
    {
        var person = await AtConfirmingAsync(_bank);
        _bank.Stage.Time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        (await person.SayAsync(new Affirm())).Dialog.ShouldBe("proof");
    }

    [Fact]
    public async Task Code_TooLate_PaysNothing()
    {
        var person = await AtConfirmingAsync(_bank);
        await person.SayAsync(new Affirm());
        _bank.Stage.Time.Advance(TimeSpan.FromHours(1));
        var late = await person.SayAsync(Code());
        (late.Dialog, late.State, _bank.Paid.Count).ShouldBe(("pay", "confirming", 0));
    }

    [Fact]
    public async Task Called_DialogGetsAndGivesBackWhatTheFileSays()
    {
        var person = await AtConfirmingAsync(_bank);
        Texts(await person.SayAsync(new Affirm())).ShouldBe(["번호 엄마"]);
        Texts(await person.SayAsync(Code("12345"))).ShouldBe(["보냄 12345"]);
    }

    [Fact]
    public async Task Called_DialogThatIsAnsweredWrongly_AsksAgainAndGoesOn()
    {
        _bank.Verdicts.Enqueue("wrong");
        var person = await AtConfirmingAsync(_bank);
        await person.SayAsync(new Affirm());
        Texts(await person.SayAsync(Code()))[0].ShouldBe("틀림");
        (await person.SayAsync(Code())).Outcome.ShouldBe("completed");
    }

    [Fact]
    public async Task Called_DialogThatFails_GoesWhereTheCallerSays()
    {
        _bank.Verdicts.Enqueue("locked");
        var person = await AtConfirmingAsync(_bank);
        await person.SayAsync(new Affirm());
        var result = await person.SayAsync(Code());
        (result.Outcome, _bank.Paid.Count).ShouldBe(("stopped", 0));
    }

    [Fact]
    public async Task Called_DialogInWhichTheOrderIsCorrected_IsLeftAndTheOrderIsConfirmedAnew()
    {
        var person = await AtConfirmingAsync(_bank);
        await person.SayAsync(new Affirm());
        var corrected = await person.SayAsync(new CorrectSlot("amount", Value.Of(Money.Won(7_000))));
        (corrected.Dialog, corrected.State).ShouldBe(("pay", "confirming"));
        Texts(corrected).ShouldBe(["엄마 7,000원 확인"]);
        await person.SayAsync(Code());
        _bank.Paid.ShouldBeEmpty();
        await person.SayAsync(new Affirm());
        await person.SayAsync(Code());
        _bank.Paid.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Called_DialogToldTheCodeAndACorrectionAtOnce_PaysNothing()
    {
        var person = await AtConfirmingAsync(_bank);
        await person.SayAsync(new Affirm());
        var result = await person.SayAsync(Code(), Won(7_000));
        (result.Dialog, result.State, _bank.Paid.Count).ShouldBe(("pay", "confirming", 0));
    }

    [Fact]
    public async Task Cancel_InsideACalledDialog_GivesUpTheWhole()
    {
        var person = await AtConfirmingAsync(_bank);
        await person.SayAsync(new Affirm());
        Texts(await person.SayAsync(new Cancel())).ShouldBe(["[cancelled]"]);
        (await person.SessionAsync())!.Stack.ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Texts(TurnResult result) => [.. result.Replies.Select(reply => reply.Text)];
}
