using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>A wish to die, a plan, a farewell, self-harm.</summary>
internal static class SuicideRules
{
    private const string Signal = "suicide";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["die", "dead", "dying", "death", "kill", "suicide", "live", "living", "alive", "end it", "end my", "ending", "wake up", "goodbye", "good-bye", "farewell", "hang myself", "jump", "overdose", "pills", "join my", "join him", "join her", "be with my", "disappear", "burden", "better off", "harm", "cut my", "life", "go on", "no point", "reason to", "lord", "god", "take me", "note", "last time", "the point", "the use"],
        Of(Signal, "\\b(want|wish|ready|like|rather|prefer|hope|wanting|wanted|going|time|plan\\w*)( i)?( just| only| really)? (to |could |would |was |were |be )?(just )?(die|dead|be dead|were dead|was dead|kill myself|end it( all)?|end my life|disappear for good|go to sleep and)\\b|\\bi( would| will| am going to| might)? (just )?kill myself\\b|\\bsuicid\\w+\\b(?! prevention)|\\btak(e|ing) my own life\\b|\\bwish i (were|was) (dead|not here|never born)|\\bend(ing)? (it all|my life|everything)\\b").Admitting(Asked | Supposed),
        Of(Signal, "\\b(do not|did not|no longer|not)\\b.{0,14}\\b(want|wish|like) to (live|be alive|go on|be here|wake up|carry on)\\b|\\b(no|not any|not much|without a?|not (see|have|find) (any|a|much|the)) (reason|point|purpose|use|sense)\\b.{0,12}\\b(to live|in living|living|to go on|going on|in going on|in life|being alive|carrying on)\\b|\\b(tired|sick|done|weary|had enough) (of|with) (living|life|being alive)\\b|\\bnot worth living\\b|\\b(nothing|not much|no one|no) (left )?to live for\\b|\\bnot (be )?(here|around) any ?more would be better\\b|\\b(hope|wish|pray|if) (i|that i) (would |could |do |just )?(not|never) wake up\\b|\\bwhat is the (point|use|sense)\\b.{0,10}\\b(of|in) (living|being alive|life|going on|carrying on|it all)\\b|\\bwhat am i living for\\b|\\b(better|easier|best) (for \\w+ )?if i (was|were|am) (dead|gone|not (here|around|alive))\\b|\\bnever wake up\\b|\\bcan not go on\\b( living| like this| any ?more)?").Admitting(Asked | Supposed),
        Of(Signal, "\\b(hang|shoot|drown|harm|cut|hurt) myself\\b|\\bslit my wrists?\\b|\\bjump(ing)? (off|from|out)\\b.{0,16}\\b(bridge|roof|balcony|window|building)|\\b(saved|saving|hoard\\w*|collect\\w*|stockpil\\w*|put(ting)? aside)( up)?\\b.{0,16}\\b(pills|tablets|medicine)\\b|\\b(suicide|goodbye|farewell) (note|letter)\\b|\\bpain ?less way to (die|go)\\b|\\bhow many (pills|tablets).{0,20}\\b(die|kill)").Admitting(Asked | Supposed).ExceptWith("\\b(shaving|cooking|knife slipped|accident\\w*|chopping|peeling)\\b"),
        Of(Signal, "\\b(everyone|they|family|kids|children|people|world|all)\\b.{0,20}\\bbetter off (without me|if i)|\\bbetter off dead\\b|\\b(join|follow|be with)\\b.{0,10}\\b(my )?(late |dead )?(husband|wife|him|her|mother|son)\\b.{0,20}\\b(heaven|grave|soon|again|now|up there)\\b|\\b(want|ready|like|long) to (join|follow) (my |him|her)(late |dead )?(husband|wife)?|\\b(lord|god|death)\\b.{0,14}\\b(take me|come for me)|\\b(goodbye|farewell) (for ever|forever)|\\blast time (you|we) (will )?(hear|talk)|\\bwon't be (here|around) (tomorrow|much longer)").Admitting(Asked | Supposed | Others | Here),
        Of(Signal, "\\b(thank you|thanks|grateful)\\b.{0,20}\\b(everything|all)\\b", "\\b(goodbye|farewell|put (my|everything) in order|gave away|last (call|time)|will not (see|be))\\b"));
}
