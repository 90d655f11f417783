using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Chest, breath, stroke, collapse, bleeding, poison, choking, heat, blows to the head.</summary>
internal static class MedicalRules
{
    private const string Signal = "emergency.medical";
    private const string Effort = "\\b(stairs|hill|uphill|exercise|jog|walk(ing)? (up|fast|far)|climb\\w*|running|gardening)\\b";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["chest", "heart", "breath", "stroke", "numb", "droop", "slur", "speech", "speak", "face", "arm ", "leg ", "side", "headache", "head", "vision", "see ", "sight", "bleed", "blood", "collaps", "passed out", "pass out", "faint", "unconscious", "waking", "wake", "seizure", "convuls", "overdos", "pills", "tablets", "bleach", "poison", "pesticide", "chok", "throat", "swell", "swollen", "allerg", "sting", "heat", "burn", "scald", "help", "ambulance", "119", "911", "help me", "save me", "dying", "confus", "cold sweat", "hit my head"],
        Of(Signal, "\\bchest\\b.{0,24}\\b(pain\\w*|hurt\\w*|tight\\w*|press\\w*|squeez\\w*|crush\\w*|heavy|burn\\w*|ach\\w*)|\\b(pain|pressure|tightness|weight|elephant)\\b.{0,14}\\b(in|on) (my|the|his|her) chest|\\bchest pains?\\b|\\bheart\\b.{0,16}\\b(stopp\\w+|racing|pounding|hurts?|squeez\\w+)|\\bhaving a heart attack\\b|\\bheart attack\\b.{0,10}\\bnow\\b").Admitting(Here | Asked),
        Of(Signal, "\\b(can not|hardly|barely|could not|trouble|difficulty|struggling|hard|unable)\\b.{0,12}\\b(breath\\w*|catch (my|his|her) breath)|\\b(short|shortness) of breath\\b|\\b(out of|gasping for|fighting for) (breath|air)\\b|\\bnot breathing\\b|\\bstopped breathing\\b|\\bbreathless\\b").Admitting(Here | Asked).ExceptWith(Effort),
        Of(Signal, "\\b(arm|leg|face|side|hand|mouth)\\b.{0,24}\\b(numb|weak\\w*|droop\\w*|paralys\\w+|paralyz\\w+|limp|dead|will not move|can not move|went dead|sagging|not work\\w*)|\\b(numb|weak|droopy|paralysed|paralyzed)\\b.{0,14}\\b(on )?(one|left|right|my left|my right) (side|arm|leg|face)|\\bcan not (move|feel|lift)\\b.{0,12}\\b(left|right|one|arm|side)\\b").Admitting(Here | Asked),
        Of(Signal, "\\b(slur\\w*|garbled)\\b|\\b(speech|words?)\\b.{0,20}\\b(slur\\w*|mixed up|jumbled|wrong|funny|strange)|\\bcan not (speak|talk|get (my|the) words)|\\b(i am|is|i think i am|might be|may be) having a stroke\\b").Admitting(Here | Asked | Supposed).ExceptWith("\\bdrunk\\b"),
        Of(Signal, "\\b(worst|terrible|sudden|splitting|thunderclap|unbearable)\\b.{0,14}\\bheadache\\b|\\bhead\\b.{0,14}\\b(exploding|splitting|burst\\w*)|\\b(can not|suddenly).{0,14}\\bsee\\b.{0,20}\\b(anything|eye|out of)|\\b(lost|losing) (my )?(sight|vision)|\\bwent blind\\b").Admitting(Here | Asked).ExceptWith("\\bglasses\\b"),
        Of(Signal, "\\b(collaps\\w+|passed out|passing out|pass out|faint(ed|ing)?|unconscious|blacked out|seizure|convuls\\w+|lost consciousness|fitting)\\b|\\b(not|will not|can not) (wake|waking|respond\\w*)").Admitting(Here | Asked).ExceptWith("\\bfaint(ly)? (smell|sound|light|hope)"),
        Of(Signal, "\\bbleed\\w*\\b.{0,24}\\b(heav\\w+|stop\\w*|lot|badly|everywhere|won)|\\b(will not|not) stop (the )?bleeding\\b|\\bblood\\b.{0,16}\\b(everywhere|pouring|gushing|lots)|\\b(cough\\w*|vomit\\w*|throw\\w*|threw) (up )?(\\w+ )?blood\\b|\\blot of blood\\b").Admitting(Here | Asked),
        Of(Signal, "\\b(overdos\\w+)\\b|\\b(took|swallowed|taken|ate)\\b.{0,24}\\b(all|whole|bottle|handful|too many|dozens?|twenty|thirty|fifty|[2-9][0-9])\\b.{0,16}\\b(pills?|tablets?|medicine|sleeping|painkillers|bottle)?|\\b(drank|swallowed|drunk)\\b.{0,10}\\b(bleach|poison|pesticide|weed ?killer|detergent|cleaner)\\b|\\b(injected|took) too much insulin\\b").Admitting(Here | Asked).ExceptWith("\\b(whole|all) (day|morning|cake|meal|night|bowl|plate)\\b"),
        Of(Signal, "\\bchok(e|ing|ed)\\b|\\b(something|food|rice cake|bone|meat)\\b.{0,14}\\bstuck in (my|his|her) throat\\b|\\b(throat|tongue|lips?|face)\\b.{0,14}\\b(swell\\w*|swollen|closing)").Admitting(Here | Asked).ExceptWith("\\bchoked up\\b"),
        Of(Signal, "\\bheat ?stroke\\b|\\b(heat|sun)\\b.{0,30}\\b(dizzy|confus\\w+|faint|sick|collaps\\w+)|\\b(scald|burn)(ed|t)?\\b.{0,16}\\b(myself|arm|hand|leg|badly|hot water|boiling)").Admitting(Here | Asked).ExceptWith("\\b(sun|burnt|burned) (toast|food|rice|pan)"),
        Of(Signal, "\\b(hit|banged|bumped|struck|cracked|split)\\b.{0,10}\\b(my|his|her) (head|skull)\\b|\\bblow to the head\\b|\\bhead\\b.{0,12}\\b(bleeding|cut open)").Admitting(Here | Asked).ExceptWith("\\b(fell|fall|slipped|tripped|tumbled)\\b"),
        Of(Signal, "\\bsuddenly\\b.{0,24}\\b(confused|where i am|who i am)|\\b(call|send|need|get)\\b.{0,12}\\b(an )?(ambulance|119|911|paramedics|doctor quick\\w*)|\\b(help me|save me)( please)?[!. ]*$|\\bi am dying\\b|^(please,? )?(119|911|help|help me|save me)( please)?[.!, ]*$|\\bcold sweat\\b").Admitting(Here | Asked).ExceptWith("\\bhelp me (with|find|carry|move|fill|read|understand|get my|to)\\b"));
}
