using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>Hit, threatened, locked in, robbed or neglected by another person.</summary>
internal static class AbuseRules
{
    private const string Signal = "abuse";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["hit", "hits", "beat", "slap", "punch", "kick", "push", "shov", "chok", "grab", "pinch", "hurts me", "threat", "kill me", "knife", "lock", "let me", "rob", "stole", "steal", "took my", "takes my", "taking my", "my money", "my pension", "starv", "feed", "neglect", "scared of", "afraid of", "shout", "yell", "scream", "break in", "broke into", "breaking in", "burglar", "touch", "abus", "burgl", "follow", "hurt me"],
        Of(Signal, "\\b(hit|hits|hitting|beat|beats|beating|beaten|slap\\w*|punch\\w*|kick\\w*|push\\w*|shov\\w*|grab\\w*|pinch\\w*|chok\\w*|hurts?|hurting|abus\\w+|strangl\\w*|threw)\\b.{0,10}\\bme\\b|\\b(he|she|they|son|daughter|husband|wife|carer|someone)\\b.{0,14}\\b(hit|hits|slap\\w*|punch\\w*|grab\\w*|pull\\w*|twist\\w*)\\b.{0,8}\\bmy (face|arm|head|hair)\\b|\\b(get|got|am|was|been) (hit|beaten|slapped|punched|abused|pushed)\\b.{0,20}\\bby\\b").Admitting(Others | Here | Asked).ExceptWith("\\b(news|sun|cold|heat|wind|it|sadness|that|idea) (hit|hits|beat|kick\\w*|push\\w*) me\\b|\\b(at|in) (cards|chess|baduk|go|golf|the game)\\b|\\bit (hit|hurts) me\\b|\\bpush\\w* me (in|around) (my|the|a) wheel"),
        Of(Signal, "\\b(threat\\w+|blackmail\\w*)\\b.{0,20}\\b(me|to)\\b|\\b(kill|stab|hurt|throw) me\\b|\\bknife\\b.{0,14}\\b(at|to|on) me\\b|\\b(lock\\w*|trap\\w*)\\b.{0,8}\\bme\\b|\\b(am|i am) locked (in|up)\\b|\\b(will not|does not|do not|never|not) let(s|ting)? me (out|leave|go|eat|see|call|use)\\b").Admitting(Others | Here | Asked).ExceptWith("\\b(killing|kill) me (laughing|with)\\b|\\blocked myself\\b|\\bknees?\\b.{0,8}kill|\\bdoctor\\b.{0,20}\\blet me\\b"),
        Of(Signal, "\\b(he|she|they|son|daughter|nephew|niece|grandson|neighbou?r|carer|caregiver|helper|husband|wife|in-law|someone|somebody|man|woman|people)\\b.{0,24}\\b(stole|steals|stealing|robbed|robs|took|takes|taking|grabbed|withdr\\w+|empt\\w+|spends?)\\b.{0,16}\\b(my|from me)\\b.{0,14}\\b(money|pension|purse|card|savings|bank\\w*|account|jewel\\w+|ring|wallet|cash|house|me)\\b|\\b(robbed|burgled|mugged)\\b|\\b(broke|breaking|break) in(to)?\\b.{0,16}|\\bburglar\\b").Admitting(Others | Here | Asked),
        Of(Signal, "\\b(he|she|they|son|daughter|carer|caregiver|husband|wife|in-law|nephew|helper)\\b.{0,20}\\b(does not|do not|will not|never|not|refuses? to|stopped)\\b.{0,10}\\b(feed\\w*|giv\\w+ me|chang\\w+ me|wash\\w* me|tak\\w+ me to (the|a) (doctor|hospital)|bring\\w* me food|car\\w+ for me)|\\b(starv|neglect)\\w+ me\\b").Admitting(Others | Here | Asked),
        Of(Signal, "\\b(yell|shout|scream|swear)\\w*\\b.{0,8}\\bat me\\b|\\b(scared|afraid|frightened|terrified) of (my|him|her) ?(son|daughter|husband|wife|nephew|carer|grandson)?\\b|\\btouch\\w*\\b.{0,8}\\bme\\b.{0,20}\\b(not want|wrong|private|places)|\\b(stranger|man|someone)\\b.{0,20}\\b(following me|banging on|trying to get in|at my window|would not leave)").Admitting(Others | Here | Asked | Supposed).ExceptWith("\\b(scared|afraid|frightened|terrified) of (my )?(fall|dying|death|heights|dogs|the dark|surgery|needles)"));
}
