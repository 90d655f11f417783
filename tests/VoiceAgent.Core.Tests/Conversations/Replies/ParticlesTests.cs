using VoiceAgent.Core.Conversations.Replies;

namespace VoiceAgent.Core.Tests.Conversations.Replies;

public sealed class ParticlesTests
{
    [Theory]
    [InlineData("엄마", "을", "를")]
    [InlineData("돈", "를", "을")]
    [InlineData("30만 원", "을", "을")]
    [InlineData("100달러", "이에요", "예요")]
    [InlineData("서울", "으로", "로")]
    [InlineData("부산", "로", "으로")]
    [InlineData("제주", "으로", "로")]
    [InlineData("KB", "은", "는")]
    [InlineData("ATM", "이", "이")]
    [InlineData("URL", "으로", "로")]
    [InlineData("1", "이", "이")]
    [InlineData("2", "이", "가")]
    [InlineData("10", "으로", "으로")]
    [InlineData("끝자리 7", "으로", "로")]
    [InlineData("3.5%", "이라고", "라고")]
    [InlineData("급여 통장(끝자리 1234)", "은", "은")]
    [InlineData("\"생활비\"", "과", "와")]
    [InlineData("", "을", "를")]
    public void After_Word_TakesTheFormThatIsSaid(string word, string particle, string expected) => Particles.After(word, particle).ShouldBe(expected);

    [Fact]
    public void After_NoParticle_IsRefused() => Should.Throw<ArgumentException>(() => Particles.After("돈", "에게"));
}
