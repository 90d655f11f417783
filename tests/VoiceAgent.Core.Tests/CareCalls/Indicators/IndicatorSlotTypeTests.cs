using VoiceAgent.Core.CareCalls.Indicators;
using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Tests.CareCalls.Indicators;

public class IndicatorSlotTypeTests
{
    private static readonly IndicatorSlotType Type = new(new SignalRules());

    [Theory]
    [InlineData("meal", "밥 먹었어요", "good")]
    [InlineData("meal", "네", "good")]
    [InlineData("meal", "아니요", "poor")]
    [InlineData("meal", "입맛이 없어서 걸렀어", "poor")]
    [InlineData("meal", "먹긴 먹었는데 입맛이 없어", "poor")]
    [InlineData("meal", "글쎄", "unknown")]
    [InlineData("sleep", "푹 잤어요", "good")]
    [InlineData("sleep", "자꾸 깨서 잘 못 잤어", "poor")]
    [InlineData("health", "아니요, 괜찮아요", "good")]
    [InlineData("health", "없어요", "good")]
    [InlineData("health", "네", "poor")]
    [InlineData("health", "허리가 쑤셔", "poor")]
    [InlineData("medication", "꼬박꼬박 챙겨 먹어요", "good")]
    [InlineData("medication", "깜빡했네", "poor")]
    [InlineData("medication", "먹는 약이 없어요", "unknown")]
    [InlineData("mood", "좋아요 아주", "good")]
    [InlineData("mood", "그냥 그래", "unknown")]
    [InlineData("mood", "혼자 있으니 쓸쓸하지", "poor")]
    [InlineData("good-time", "네 말씀하세요", "good")]
    [InlineData("good-time", "지금 좀 바빠요", "poor")]
    [InlineData("good-time", "누구세요", "unknown")]
    public Task Resolve_KoreanAnswer_SaysHowItIs(string slot, string answer, string expected) => Check(slot, answer, "ko", expected);

    [Theory]
    [InlineData("meal", "Yes, I had breakfast", "good")]
    [InlineData("meal", "No", "poor")]
    [InlineData("health", "No", "good")]
    [InlineData("health", "My back hurts", "poor")]
    [InlineData("sleep", "I slept well", "good")]
    [InlineData("mood", "A bit lonely", "poor")]
    [InlineData("mood", "Hard to say", "unknown")]
    [InlineData("good-time", "I'm busy, call later", "poor")]
    public Task Resolve_EnglishAnswer_SaysHowItIs(string slot, string answer, string expected) => Check(slot, answer, "en", expected);

    [Theory]
    [InlineData("뭐라고요? 안 들려요")]
    [InlineData("보일러가 고장 났어")]
    public async Task Resolve_NoAnswerAtAll_LeavesTheQuestionOpen(string words) =>
        (await Type.ResolveAsync(Value.Of(words), new SlotTypeContext(null, "ko", "meal"), TestContext.Current.CancellationToken)).ShouldBeEmpty();

    private static async Task Check(string slot, string answer, string language, string expected)
    {
        var values = await Type.ResolveAsync(Value.Of(answer), new SlotTypeContext(null, language, slot), TestContext.Current.CancellationToken);
        var value = values.ShouldHaveSingleItem();
        value.Text.ShouldBe(expected, answer);
        value.Said.ShouldBe(answer);
    }
}
