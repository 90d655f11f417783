namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>All English rules, the urgent groups first.</summary>
internal static class EnglishRules
{
    /// <summary>The groups.</summary>
    public static IReadOnlyList<SignalGroup> Groups { get; } =
    [
        MedicalRules.Group, FallRules.Group, FireRules.Group, SuicideRules.Group, AbuseRules.Group, FraudRules.Group,
        HealthRules.Group, DailyLifeRules.Group, MoodRules.Group, HomeRules.Group, ContactRules.Group, AnswerRules.Group,
    ];
}
