using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Calls;

/// <summary>A call in a sentence or two, composed from its facts alone.</summary>
public static class CallSummary
{
    private static readonly Dictionary<string, (string Ko, string En)> Indicators = new()
    {
        ["meal"] = ("식사", "meals"), ["sleep"] = ("잠", "sleep"), ["health"] = ("몸", "health"), ["medication"] = ("약", "medicine"),
        ["mood"] = ("마음", "mood"), ["outing"] = ("외출", "going out"), ["exercise"] = ("운동", "exercise"),
    };

    private static readonly Dictionary<CallState, (string Ko, string En)> States = new()
    {
        [CallState.Planned] = ("전화를 걸 예정이에요.", "The call is planned."),
        [CallState.Due] = ("곧 전화를 걸어요.", "The call is about to be placed."),
        [CallState.Dialling] = ("전화를 거는 중이에요.", "The call is being placed."),
        [CallState.Ringing] = ("전화벨이 울리고 있어요.", "The telephone is ringing."),
        [CallState.Talking] = ("통화하고 있어요.", "They are talking."),
        [CallState.Completed] = ("끝까지 통화했어요.", "The call was talked through."),
        [CallState.Partial] = ("통화했지만 중간에 끝났어요.", "They talked, and the call ended early."),
        [CallState.AnsweredSilent] = ("받으셨지만 말씀이 없었어요.", "It was answered, and nobody spoke."),
        [CallState.Unanswered] = ("받지 않으셨어요.", "Nobody answered."),
        [CallState.Busy] = ("통화 중이었어요.", "The line was busy."),
        [CallState.Voicemail] = ("자동 응답이 받았어요.", "A machine answered."),
        [CallState.Declined] = ("전화를 거절하셨어요.", "The call was declined."),
        [CallState.WrongPerson] = ("다른 분이 받았어요.", "Somebody else answered."),
        [CallState.Missed] = ("정해진 시간 안에 걸지 못했어요.", "It could not be placed inside its window."),
        [CallState.Failed] = ("전화를 걸지 못했어요.", "It could not be placed."),
        [CallState.Cancelled] = ("취소한 전화예요.", "It was cancelled."),
    };

    /// <summary>The summary in <c>ko</c> or <c>en</c>.</summary>
    public static string Of(Call call, string language)
    {
        var english = language == "en";
        List<string> sentences = [Pick(States[call.State], english)];
        if (Listed(call, "poor", english) is { } poor) sentences.Add(english ? $"Not well: {poor}." : $"살펴볼 것: {poor}.");
        if (Listed(call, "good", english) is { } good) sentences.Add(english ? $"Well: {good}." : $"괜찮은 것: {good}.");
        var urgent = call.Signals.Where(signal => signal.Severity == Severity.Urgent).Select(signal => $"\"{signal.Evidence}\"").ToList();
        if (urgent.Count > 0) sentences.Add($"{(english ? "Urgent:" : "긴급:")} {string.Join(", ", urgent)}");
        return string.Join(' ', sentences);
    }

    private static string? Listed(Call call, string value, bool english)
    {
        var names = call.Indicators.Where(found => found.Value == value && Indicators.ContainsKey(found.Name)).Select(found => Pick(Indicators[found.Name], english)).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string Pick((string Ko, string En) words, bool english) => english ? words.En : words.Ko;
}
