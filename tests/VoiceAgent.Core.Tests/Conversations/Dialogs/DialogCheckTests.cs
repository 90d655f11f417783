using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs;

public sealed class DialogCheckTests
{
    private const string Head = "dialog: x\nversion: 1\n";

    private static readonly NamedAction Pay = new("pay", isEffect: true, "paid", "refused");
    private static readonly NamedAction Look = new("look", isEffect: false, "seen");

    [Fact]
    public void Dialog_Sound_HasNoProblem() => DialogFiles.ProblemsOf(Head + """
        start: a
        states:
          a: { do: look, on: { seen: b } }
          b: { say: hi, end: true }
        say:
          hi: { ko: "{found|을} 봤어요", en: "Saw {found}" }
        """, Look).ShouldBeEmpty();

    [Theory]
    [InlineData("start: nowhere\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: a, en: b }", "'start: nowhere' is not a state")]
    [InlineData("start: a\nstates:\n  a: { say: hi, end: true }\n  b: { say: hi, end: true }\nsay:\n  hi: { ko: a, en: b }", "6: state 'b' is never reached")]
    [InlineData("start: a\nstates:\n  a: { say: hi }\nsay:\n  hi: { ko: a, en: b }", "5: state 'a' has no way out")]
    [InlineData("start: a\nstates:\n  a: { say: hi, then: b }\n  b: { say: hi, then: a }\nsay:\n  hi: { ko: a, en: b }", "no path leads to an end")]
    [InlineData("start: a\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: a }", "7: reply 'hi' has no text in 'en'")]
    [InlineData("start: a\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: '{amount}', en: b }", "says 'amount', which is no slot and no fact")]
    [InlineData("start: a\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: '{today', en: b }", "a brace is open")]
    [InlineData("start: a\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: '{today|은이}', en: b }", "'은이' is not a particle")]
    [InlineData("start: a\nstates:\n  a: { do: steal, on: {} }\nsay: {}", "5: action 'steal' is not known; known are look, pay")]
    [InlineData("start: a\nstates:\n  a: { do: look, on: { gone: b } }\n  b: { say: hi, end: true }\nsay:\n  hi: { ko: a, en: b }", "does not say what follows when 'look' comes to 'seen'")]
    [InlineData("start: a\nstates:\n  a: { say: hi, fill: [x], end: true }\nsay:\n  hi: { ko: a, en: b }", "exactly one of fill, do, choose, call, say")]
    [InlineData("start: a\nslots:\n  x: { type: mony, ask: hi }\nstates:\n  a: { fill: [x], then: b }\n  b: { say: hi, end: true }\nsay:\n  hi: { ko: a, en: b }", "unknown type 'mony'")]
    [InlineData("start: a\nstates:\n  a: { say: hi, end: true, finnish: true }\nsay:\n  hi: { ko: a, en: b }", "'finnish' is not known here")]
    [InlineData("start: a\nstates:\n  a: { say: hi, on: { maybe: a } }\nsay:\n  hi: { ko: a, en: b }", "'maybe' cannot happen here")]
    [InlineData("start: a\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: a, en: b }\n  lost: { ko: a, en: b }", "8: reply 'lost' is never said")]
    [InlineData("start: [", "this is not YAML")]
    public void Dialog_WithMistake_IsNamedWithItsLine(string body, string problem) =>
        DialogFiles.ProblemsOf(Head + body, Pay, Look).ShouldContain(found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Effect_ReachedWithoutYes_IsRefusedThoughTheFileSaysNothing() => DialogFiles.ProblemsOf(Head + """
        start: a
        states:
          a: { say: hi, on: { affirm: b, deny: b } }
          b: { do: pay, on: { paid: c, refused: c } }
          c: { say: hi, end: true }
        say:
          hi: { ko: a, en: b }
        """, Pay).ShouldContain("6: 'b' can be reached without 'affirm' since 'changed': a → b");

    [Fact]
    public void Effect_ReachedOverAChangeAfterTheYes_IsRefused() => DialogFiles.ProblemsOf(Head + """
        start: a
        slots:
          code: { type: code, ask: hi }
        states:
          a: { say: hi, on: { affirm: b } }
          b: { fill: [code], then: pay, on: { changed: pay } }
          pay: { do: pay, on: { paid: c, refused: c } }
          c: { say: hi, end: true }
        say:
          hi: { ko: a, en: b }
        """, Pay).ShouldContain(found => found.StartsWith("9: 'pay' can be reached without 'affirm'", StringComparison.Ordinal));

    [Fact]
    public void Effect_BehindAYesOnEveryPath_IsProved() => DialogFiles.ProblemsOf(Head + """
        start: a
        states:
          a: { say: hi, on: { affirm: b, deny: c } }
          b: { do: pay, on: { paid: c, refused: c } }
          c: { say: hi, end: true }
        never:
          - { reach: b, without: affirm }
        say:
          hi: { ko: a, en: b }
        """, Pay).ShouldBeEmpty();

    [Fact]
    public void Folder_WithTwoDialogsOfOneName_NamesBoth()
    {
        const string Same = Head + "start: a\nstates:\n  a: { say: hi, end: true }\nsay:\n  hi: { ko: a, en: b }";
        using var files = new DialogFiles().Write("x.yaml", Same).Write("y.yaml", Same);
        var (_, problems) = DialogSet.Check(files.Folder, new DialogVocabulary([], []));
        problems.ShouldContain(problem => problem.Message.Contains("'x' is taken by", StringComparison.Ordinal));
    }

    [Fact]
    public void Catalog_WithProblems_DoesNotLoad()
    {
        using var files = new DialogFiles().Write("x.yaml", Head);
        Should.Throw<DialogException>(() => DialogSet.Load(files.Folder, new DialogVocabulary([], []))).Problems.ShouldNotBeEmpty();
    }
}
