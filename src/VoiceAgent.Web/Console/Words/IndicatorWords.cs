using VoiceAgent.Core.CareCalls.Calls;
using static VoiceAgent.Web.Console.Words.Language;

namespace VoiceAgent.Web.Console.Words;

/// <summary>A check-in's findings as staff read them.</summary>
internal static class IndicatorWords
{
    public static string Subject(this Indicator indicator) => indicator.Name switch
    {
        "meal" => In("식사", "Meals"),
        "sleep" => In("잠", "Sleep"),
        "health" => In("건강", "Health"),
        "medication" => In("약", "Medication"),
        "mood" => In("기분", "Mood"),
        "outing" => In("외출", "Going out"),
        "exercise" => In("운동", "Exercise"),
        _ => indicator.Name,
    };

    public static string Finding(this Indicator indicator) => indicator.Value switch
    {
        "good" => In("좋아요", "Good"),
        "poor" => In("살펴보세요", "Needs care"),
        _ => In("모르겠어요", "Not known"),
    };

    public static Tone Tone(this Indicator indicator) => indicator.Value switch
    {
        "good" => Words.Tone.Good,
        "poor" => Words.Tone.Warning,
        _ => Words.Tone.Quiet,
    };
}
