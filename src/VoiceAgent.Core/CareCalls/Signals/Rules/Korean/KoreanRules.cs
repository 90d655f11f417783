namespace VoiceAgent.Core.CareCalls.Signals.Rules.Korean;

/// <summary>All Korean rules, the urgent groups first.</summary>
internal static class KoreanRules
{
    /// <summary>The groups.</summary>
    public static IReadOnlyList<SignalGroup> Groups { get; } =
    [
        MedicalRules.Group, FallRules.Group, FireRules.Group, SuicideRules.Group, AbuseRules.Group, FraudRules.Group,
        PainRules.Group, MedicationRules.Group, DailyLifeRules.Group, MoodRules.Group, HomeRules.Group, ContactRules.Group,
        AnswerRules.Group,
    ];
}
