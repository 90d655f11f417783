using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Tests.Conversations.Replies;

public sealed class KeypadTests
{
    [Fact]
    public void Invitation_Choices_ArePairedWithTheirKeys()
    {
        Keypad.Invitation(["네", "아니요"], "ko").ShouldBe("네는 일 번, 아니요는 이 번을 눌러 주세요.");
        Keypad.Invitation(["생활비 통장", "급여 통장"], "ko").ShouldBe("생활비 통장은 일 번, 급여 통장은 이 번을 눌러 주세요.");
        Keypad.Invitation(["Yes", "No"], "en").ShouldBe("Press 1 for Yes, 2 for No.");
    }

    [Fact]
    public void Invitation_NothingOrTooMuchToPress_IsEmpty()
    {
        Keypad.Invitation([], "ko").ShouldBe("");
        Keypad.Invitation([.. Enumerable.Repeat("가", 10)], "ko").ShouldBe("");
    }

    [Theory]
    [InlineData("1", "네")]
    [InlineData("2#", "아니요")]
    [InlineData("3", "3")]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("50000#", "50000")]
    [InlineData("*", "*")]
    [InlineData("#", "")]
    public void Read_Keys_AreTheChoiceOfThatNumberOrTheDigits(string keys, string meant) => Keypad.Read(keys, ["네", "아니요"]).ShouldBe(meant);
}
