using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Fire, smoke, gas and flooding of the home.</summary>
internal static class FireRules
{
    private const string Signal = "emergency.fire";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["fire", "smoke", "burning", "gas", "flood", "flames", "explo", "water"],
        Of(Signal, "\\b(there is|is|caught|on|a|the|my \\w+ is on|house|kitchen|caught on)\\b.{0,14}\\b(fire|flames)\\b|^fire\\b|\\bflames\\b").Admitting(Here | Asked | Others).ExceptWith("\\bfire (station|alarm (test|drill)|drill|truck|wood|place|fighter|department|extinguisher|exit)|\\bsit\\w* by the fire\\b|\\bfired\\b|\\bby the fire\\b|\\bbonfire\\b"),
        Of(Signal, "\\bsmoke\\b.{0,24}\\b(fill\\w*|coming|everywhere|in (the|my)|from|thick|out)|\\b(full of|lots of|so much|see|smell\\w*) (thick |black |\\w+ )?smoke\\b|\\bsmell\\w*\\b.{0,12}\\b(something )?burning\\b|\\bsomething is burning\\b|\\bburning smell\\b").Admitting(Here | Asked).ExceptWith("\\b(cigarette|bbq|barbecue|incense|tobacco|grill)\\b"),
        Of(Signal, "\\b(smell\\w*|leak\\w*)\\b.{0,10}\\bgas\\b|\\bgas\\b.{0,14}\\b(leak\\w*|smell|hissing|escaping)|\\bcarbon monoxide\\b").Admitting(Here | Asked),
        Of(Signal, "\\b(house|home|kitchen|room|basement|flat|apartment|floor)\\b.{0,14}\\bflood(ing|ed)\\b|\\bwater\\b.{0,20}\\b(rising|pouring in|up to my|flooding|coming into)|\\bflooding\\b|\\bexplosion\\b").Admitting(Here | Asked));
}
