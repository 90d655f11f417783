using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Tests.Language;

/// <summary>Words matched in linear time, and what may stand beside them.</summary>
public class PatternTests
{
    private static readonly Pattern Sixes = new("[0-9]{6}", notAfter: "[0-9]", notBefore: "[0-9]");

    [Theory]
    [InlineData("123456", true)]
    [InlineData("번호는 123456번", true)]
    [InlineData("1234567", false)]
    [InlineData("12345678901", false)]
    [InlineData("1234567 654321", true)]
    [InlineData("", false)]
    public void IsMatch_WordsWithNeighbours_LooksAtBothSides(string text, bool expected) => Sixes.IsMatch(text).ShouldBe(expected);

    [Fact]
    public void Match_RejectedAtFirst_GoesOnInsideTheRejectedWords()
    {
        var pattern = new Pattern("안 ?보내|보내", notAfter: "안 ?", notBefore: "지");

        pattern.Match("안 보내지 보내").Index.ShouldBe(6);
        pattern.Match("안 보내지").Success.ShouldBeFalse();
    }

    [Fact]
    public void Match_RequiredNeighbours_AreNoPartOfIt()
    {
        var pattern = new Pattern("(?<m>may|march)", ignoreCase: true, after: @"^|\bin\s+", before: @"\s|\z");

        pattern.Match("you may in March").Groups["m"].Value.ShouldBe("March");
        pattern.Match("MAY").Value.ShouldBe("MAY");
    }

    [Fact]
    public void Matches_SeveralAllowed_ComeInOrderWithoutOverlap() =>
        new Pattern("aa", notBefore: "b").Matches("aaab aa aaaa").Select(m => m.Index).ShouldBe([0, 5, 8, 10]);

    [Fact]
    public void Replace_AllowedMatchesOnly_KeepsTheRest() =>
        new Pattern("달", notBefore: "러").Replace("이번 달 달러", "월").ShouldBe("이번 월 달러");

    [Fact]
    public void Split_AtTheAllowed_GivesTheWholeTextWhenNoneIs()
    {
        var pattern = new Pattern(@"\s+", after: "는데|고", notBefore: "싶");

        pattern.Split("갔는데 좋고 먹고 싶어").ShouldBe(["갔는데", "좋고", "먹고 싶어"]);
        pattern.Split("하나").ShouldBe(["하나"]);
    }

    [Fact]
    public void Pattern_WithALookAround_IsRefused() => Should.Throw<NotSupportedException>(() => new Pattern("a(?!b)"));

    [Fact]
    public void Match_LongRejectedWords_AreNotTriedFromEveryCharacter()
    {
        var calls = new Pattern("가+", notBefore: "x").Matches(new string('가', 10_000) + "x").Count();

        calls.ShouldBe(0);
    }
}
