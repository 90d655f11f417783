using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Falls: one that needs help now, and one that is over.</summary>
internal static class FallRules
{
    private const string Fell = "\\b(fell|fallen|have fallen|slipped|tripped|tumbled|had a fall|went down|took a (fall|tumble)|been on the floor)\\b";
    private const string Stuck = "\\b(can not|could not|unable|not able|will not|do not seem)\\b.{0,16}\\b(get (back )?up|stand|move|walk|get off|reach|lift|feel)\\b|\\bstuck\\b|\\b(on|still on|lying on) the (floor|ground|bathroom|kitchen)\\b|\\bbroke\\w*\\b|\\b(hip|leg|arm|wrist)\\b.{0,12}\\b(broken|bent|snapped|fractured)|\\bhelp me (get )?up\\b|\\bbleeding\\b|\\b(passed out|unconscious)\\b";
    private const string Head = "\\b(hit|banged|bumped|hurt|struck|cracked|cut|split)\\b.{0,12}\\bhead\\b|\\bhead\\b.{0,16}\\b(bleed\\w*|hit|hurts|pounding|cut)|\\bon my head\\b";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["fell", "fall", "slip", "trip", "tumbl", "went down", "floor"],
        Of("emergency.fall", Fell, Stuck).Admitting(Here | Asked),
        Of("emergency.fall", Fell, Head).Admitting(Here | Asked),
        Of("emergency.fall", "\\b(on|lying on|stuck on) (the|my) (bathroom |kitchen |bedroom )?floor\\b", "\\b(can not|could not|not able|unable|stuck|since|hours|help)\\b").Admitting(Here | Asked),
        Of("fall", "\\b(i|have|and|then|but) (just |also |nearly never )?(fell|fallen|slipped|tripped|tumbled)\\b|^(fell|slipped|tripped|had a fall)\\b|\\bhad a (small |little |bit of a |bad )?(fall|tumble)\\b|\\btook a (fall|tumble|spill)\\b|\\bi .{0,14}(fell|slipped|tripped) (on|in|down|over|off|out|at|while)\\b").Admitting(Settled).ExceptWith("\\bslipped my mind\\b|\\bfell (ill|sick|apart)\\b"));
}
