using VoiceAgent.Core.CareCalls.Calls;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Words;

/// <summary>A call's states as staff read them.</summary>
internal static class CallWords
{
    public static string InWords(this CallState state) => state switch
    {
        CallState.Planned => In("예정", "Planned"),
        CallState.Due => In("곧 걸어요", "About to be placed"),
        CallState.Dialling => In("거는 중", "Dialling"),
        CallState.Ringing => In("벨이 울려요", "Ringing"),
        CallState.Talking => In("통화 중", "Talking"),
        CallState.Completed => In("통화를 마쳤어요", "Completed"),
        CallState.Partial => In("중간에 끝났어요", "Ended early"),
        CallState.AnsweredSilent => In("받았지만 말씀이 없었어요", "Answered, but silent"),
        CallState.Unanswered => In("받지 않았어요", "No answer"),
        CallState.Busy => In("통화 중이었어요", "Busy"),
        CallState.Voicemail => In("음성 사서함이었어요", "Voicemail"),
        CallState.Declined => In("전화를 거절했어요", "Declined"),
        CallState.WrongPerson => In("다른 분이 받았어요", "Someone else answered"),
        CallState.Missed => In("걸 시간을 놓쳤어요", "Missed its time"),
        CallState.Failed => In("걸지 못했어요", "Could not be placed"),
        CallState.Cancelled => In("취소했어요", "Cancelled"),
        _ => state.ToString(),
    };

    public static Tone Tone(this CallState state) => state switch
    {
        CallState.Completed => Words.Tone.Good,
        CallState.Due or CallState.Dialling or CallState.Ringing or CallState.Talking => Words.Tone.Active,
        CallState.Planned or CallState.Cancelled => Words.Tone.Quiet,
        CallState.AnsweredSilent or CallState.Missed or CallState.Failed => Words.Tone.Bad,
        _ => Words.Tone.Warning,
    };
}
