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
    [InlineData("good-time", "누구세요", "question")]
    [InlineData("meal", "예전에는 잘 챙겼지", "unknown")]
    [InlineData("meal", "음식", "unknown")]
    [InlineData("meal", "노래 듣고 있어", "unknown")]
    [InlineData("meal", "네 그럼요", "good")]
    [InlineData("health", "안 아파요", "good")]
    [InlineData("health", "하나도 안 아파", "good")]
    [InlineData("health", "별로 아프지는 않아", "good")]
    [InlineData("health", "아프지 않아요", "good")]
    [InlineData("health", "가슴이 아프지는 않아요", "good")]
    [InlineData("health", "네 괜찮아요", "good")]
    [InlineData("health", "별로예요", "poor")]
    [InlineData("health", "안 아픈 데가 없어", "poor")]
    [InlineData("mood", "끊어요", "leaving")]
    [InlineData("meal", "바빠서 이만", "leaving")]
    [InlineData("sleep", "화장실 가야 하니 끊을게요", "leaving")]
    [InlineData("meal", "담배 끊었어", "unknown")]
    [InlineData("good-time", "끊을게요", "poor")]
    [InlineData("good-time", "관심 없어요", "poor")]
    [InlineData("good-time", "지금은 좀 그래", "poor")]
    [InlineData("can-call", "끊을게요", "good")]
    [InlineData("meal", "너 사람이야 기계야?", "question")]
    [InlineData("health", "누구세요?", "question")]
    [InlineData("mood", "보이스피싱 아니에요?", "question")]
    [InlineData("hurt", "무릎에 멍이 들었어", "poor")]
    [InlineData("hurt", "네 괜찮아요", "good")]
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
    [InlineData("health", "No pain at all", "good")]
    [InlineData("health", "Nothing hurts", "good")]
    [InlineData("meal", "I have to go", "leaving")]
    [InlineData("meal", "bye", "leaving")]
    [InlineData("meal", "I'm starving to death haha", "unknown")]
    [InlineData("meal", "I have", "good")]
    [InlineData("meal", "Are you a robot?", "question")]
    [InlineData("mood", "I have to go to church more", "unknown")]
    public Task Resolve_EnglishAnswer_SaysHowItIs(string slot, string answer, string expected) => Check(slot, answer, "en", expected);

    [Theory]
    [InlineData("뭐라고요? 안 들려요")]
    [InlineData("보일러가 고장 났어")]
    [InlineData("어제 미끄러져서 엉덩방아 찧었어")]
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
