using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Meals and sleep.</summary>
internal static class DailyLifeRules
{
    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["eat", "eaten", "ate", "meal", "breakfast", "lunch", "dinner", "supper", "food", "appetite", "hungry", "cook", "fridge", "chew", "denture", "groceries", "sleep", "slept", "awake", "insomnia", "tossing", "wink", "nightmare", "wake"],
        Of("meal", "\\b(have not|has not|did not|not|never|can not|could not|hardly|barely|nothing|no)\\b.{0,16}\\b(eat\\w*|ate|cook\\w*|swallow\\w*|food|appetite|meals?|breakfast|lunch|dinner|to eat|groceries)\\b|\\b(ate|eaten) (nothing|very little|hardly|almost nothing|barely)\\b|\\bnothing (left )?to eat\\b").Admitting(Settled).ExceptWith("\\b(yet|about to|going to|soon|in a (minute|moment|bit|while))\\b|\\bnot (only|just)\\b|\\bnot hungry for\\b|\\b(spicy|meat|sweets|sugar|salt\\w*)\\b|\\bno problem"),
        Of("meal", "\\b(skip\\w*|miss(ed|ing)|went without|go without|going without)\\b.{0,16}\\b(meals?|breakfast|lunch|dinner|supper|food|eating)\\b|\\b(lost|losing|loss of|poor|little) (my )?appetite\\b|\\bfood does not\\b|\\b(fridge|cupboard|pantry)\\b.{0,10}\\b(empty|bare)|\\b(out of|ran out of|run out of) (food|rice|groceries)\\b|\\b(only|just|nothing but)\\b.{0,10}\\b(had|ate|eat|eating|porridge|crackers|bread|water|coffee|noodles)\\b.{0,16}\\b(all day|today|porridge|for days|since)|\\b(dentures?|teeth)\\b.{0,20}\\b(broke\\w*|chew|soft)").Admitting(Settled),
        Of("sleep", "\\b(did not|have not|can not|could not|not|hardly|barely|never)\\b.{0,14}\\b(sleep\\w*|slept|fall asleep|get to sleep|a wink)\\b|\\b(insomnia|sleepless|tossing and turning|tossed and turned|lay awake|lying awake|wide awake|awake all night|up all night)\\b|\\bsle(ep|pt|eping) (very |so |really )?(badly|poorly|little|terribly)\\b|\\b(kept|keep) waking( up)?\\b|\\b(two|three|four|couple of|few) hours'? (of )?sleep\\b|\\bonly (slept|sleep)\\b").Admitting(Settled).ExceptWith("\\bsleep (too much|in)\\b"));
}
