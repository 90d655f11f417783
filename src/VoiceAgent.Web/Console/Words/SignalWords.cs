using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.Conversations.Signals;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Words;

/// <summary>Signals, kinds of alert and severities as staff read them.</summary>
internal static class SignalWords
{
    /// <summary>A signal's or an alert kind's name in words; a name that has none is shown as it is.</summary>
    public static string Of(string name) => name switch
    {
        "emergency.medical" => In("응급: 몸이 위험해요", "Emergency: medical"),
        "emergency.fall" => In("응급: 넘어져서 못 일어나요", "Emergency: fall"),
        "emergency.fire" => In("응급: 불, 가스, 물", "Emergency: fire, gas, flood"),
        "suicide" => In("자살 위험", "Risk of suicide"),
        "abuse" => In("학대나 위협", "Abuse or threat"),
        "fraud" => In("사기, 보이스피싱", "Fraud, voice phishing"),
        "human.agent" => In("사람과 통화 요청", "Asks for a person"),
        _ => OfEveryday(name),
    };

    public static string InWords(this Severity severity) => severity switch
    {
        Severity.Urgent => In("긴급", "Urgent"),
        Severity.Attention => In("오늘 안에", "Today"),
        Severity.Note => In("기록", "Note"),
        _ => In("없음", "None"),
    };

    public static Tone Tone(this Severity severity) => severity switch
    {
        Severity.Urgent => Words.Tone.Bad,
        Severity.Attention => Words.Tone.Warning,
        _ => Words.Tone.Quiet,
    };

    private static string OfEveryday(string name) => name switch
    {
        "fall" => In("넘어지셨어요", "Had a fall"),
        "pain" => In("아픈 곳", "Pain or illness"),
        "medication" => In("약 문제", "Medication"),
        "meal" => In("식사 문제", "Meals"),
        "sleep" => In("잠 문제", "Sleep"),
        "mood" => In("마음이 힘드세요", "Low mood"),
        "disorientation" => In("혼란스러워하세요", "Disorientation"),
        "housing" => In("집 문제", "Housing"),
        "welfare" => In("도움 요청", "Asks for help"),
        _ => OfTheCall(name),
    };

    private static string OfTheCall(string name) => name switch
    {
        "callback" => In("다시 전화 요청", "Asks for a call back"),
        "opt-out" => In("전화를 그만 받고 싶으세요", "Wants no more calls"),
        "hard-to-hear" => In("잘 안 들리세요", "Hard of hearing"),
        "wrong-person" => In("다른 분이 받았어요", "Someone else answered"),
        CallAlerts.Missed => In("정한 시간 안에 전화를 걸지 못했어요", "A call was missed"),
        CallAlerts.Unanswered => In("전화를 안 받으세요", "Calls go unanswered"),
        CallAlerts.Failed => In("전화가 걸리지 않았어요", "A call could not be placed"),
        CallAlerts.Silent => In("받으셨지만 말씀이 없으셨어요", "Answered, and nobody spoke"),
        CallAlerts.Interrupted => In("통화가 도중에 끊겼어요", "A call broke off"),
        CallAlerts.WrongPerson => In("다른 분이 받았어요", "Someone else answered"),
        _ => name,
    };
}
