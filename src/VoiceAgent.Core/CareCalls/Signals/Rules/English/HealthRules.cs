using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Pain, illness and medicine.</summary>
internal static class HealthRules
{
    private const string Body = "back|knees?|hips?|legs?|arms?|shoulders?|neck|head|stomach|belly|tummy|tooth|teeth|feet|foot|hands?|fingers?|joints?|eyes?|ears?|throat|wrist|ankle|side|body|everything|chest|bones";
    private const string Medicine = "medicines?|medication|pills?|tablets?|insulin|meds|blood pressure (pills?|medicine)|prescription|painkillers?|inhaler|dose";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["hurt", "kill", "pain", "ache", "aching", "sore", "dizzy", "nause", "vomit", "threw up", "throwing up", "fever", "cough", "flu", "cold", "sick", "unwell", "swollen", "swell", "itch", "diarrh", "constip", "blood pressure", "blood sugar", "weak", "ill ", "sprain", "breath", "medic", "pill", "tablet", "insulin", "meds", "prescription", "inhaler", "dose", "rash", "not feeling well", "stiff", "hurts"],
        Of("pain", $"\\b({Body})\\b.{{0,24}}\\b(hurt\\w*|pain\\w*|ach\\w+|sore|stiff|swollen|swelling|kill\\w* me|throb\\w*|numb|worse|itch\\w*|acting up|bothering)\\b|\\b(pain|ache|soreness|hurting)\\b.{{0,14}}\\b(in|on|around|all over)\\b|\\b(headache|backache|toothache|stomach ?ache|earache|migraine)s?\\b|\\b(it|everything) (still |really |just )?hurts\\b|\\bin (a lot of |so much |terrible |bad )?pain\\b|\\b(sprain|twist)ed\\b").ExceptWith("\\bfeelings?\\b|\\bheartache\\b|\\bpain in the neck\\b"),
        Of("pain", "\\b(dizzy|dizziness|light-?headed|nause\\w+|vomit\\w*|threw up|throwing up|fever|feverish|diarrh\\w+|constipat\\w+|rash|chills|the flu|stomach bug)\\b|\\b(have|got|caught|a|bad|this) (a |bad |nasty )*(cold|cough|flu|infection)\\b|\\bcough(ing)?\\b.{0,14}\\b(lot|all|week|days|bad\\w*)|\\b(feel|feeling|been|am) (very |so |really |quite |a bit |rather )?(sick|unwell|weak|ill|poorly|under the weather)\\b|\\bnot (feeling|felt|been) (very |so |too |at all )?well\\b|\\bblood (pressure|sugar)\\b.{0,14}\\b(high|low|up|down|spiked)").ExceptWith("\\b(sick of|homesick|cold (weather|outside|day|water|noodles)|sick (and tired|joke))\\b"),
        Of("pain", "\\b(breath|breathless|winded)\\b", "\\b(stairs|hill|uphill|exercise|walk\\w*|climb\\w*|running|gardening)\\b"),
        Of("medication", $"\\b(forgot|forget|missed|skip\\w*|ran out|run out|running out|out of|finished|lost|doubled|twice|double|mixed up|mix up|confus\\w+|stopped|mislaid|late)\\b.{{0,24}}\\b({Medicine})\\b|\\b({Medicine})\\b.{{0,24}}\\b(ran out|run out|running out|are gone|is gone|missed|skipped|forgot\\w*|twice|left over|mixed up|confus\\w+|finished|all gone|run low)\\b").Admitting(Settled | Asked),
        Of("medication", $"\\b(have not|did not|not|never|no|do not)\\b.{{0,16}}\\b(taken|take|taking|remember\\w*|more|any|left|know which)\\b.{{0,16}}\\b({Medicine})\\b|\\bno (more )?({Medicine})\\b( left)?").Admitting(Settled | Asked).ExceptWith("\\b(do not (take|need|have to)|not on|no) (any )?(medicine|medication|pills?|meds)\\b(?! left)|\\bnot (miss|skip|forg)\\w*|\\bnever (miss|skip|forg)\\w*"));
}
