using VoiceAgent.Core.CareCalls.Signals.Reading;
using static VoiceAgent.Core.CareCalls.Indicators.IndicatorWords;

namespace VoiceAgent.Core.CareCalls.Indicators;

/// <summary>English answers.</summary>
internal static class EnglishIndicators
{
    private static readonly (string, string, string) Brief =
        ("\\b(not sure|do not know|can not say|hard to say|so-so|so so|same as (ever|always|usual)|can not remember|who knows|whatever)\\b", "^(yes|yeah|yep|yup|sure|of course|certainly|oh yes|uh-huh|ok|okay)\\b|^i (have|did|do|am|can)[.,! ]*$", "^(no|nope|nah|not|hardly|barely)\\b|^i (have|did|do|am|can) not( really| yet)?[.,! ]*$");

    private static readonly Dictionary<string, IndicatorWords> Words = new()
    {
        ["meal"] = Of("\\b(ate|eaten|eating|had (a|my|some|breakfast|lunch|dinner|rice|soup|toast|eggs)|full|good (meal|breakfast|lunch)|delicious|finished)\\b", "\\b(skip\\w*|miss\\w*|no appetite|hungry|only (a|had)|barely|hardly|nothing|lost my appetite|not much)\\b", Brief, "meal"),
        ["sleep"] = Of("\\b(slept (well|fine|good|like|soundly|through|ok\\w*)|like a (log|baby)|well|good|fine|soundly|great)\\b", "\\b(badly|poorly|awake|tossed|insomnia|barely|hardly|little|woke|waking|terrible|terribly|nightmares?|tired)\\b", Brief, "sleep"),
        ["health"] = Of("\\b(fine|good|well|healthy|great|ok|okay|alright|all right|better|fit|nothing (hurts|wrong)|no (pain|complaints|problems|aches))\\b", "\\b(hurts?|pain\\w*|ach\\w+|sore|dizzy|sick|weak|tired|bad|terrible|unwell|stiff|swollen|worse)\\b", Brief, "pain", "fall", "emergency.medical", "emergency.fall") with { YesIsGood = false },
        ["medication"] = Of("\\b(took|taken|taking|have had|on time|every (day|morning)|always|never (miss|forget|skip)\\w*)\\b", "\\b(forgot\\w*|miss\\w*|skip\\w*|ran out|run out|stopped|late)\\b", Brief with { Item1 = Brief.Item1 + "|\\b(do not (take|need|have) any|not on any|no medicine to)\\b" }, "medication"),
        ["mood"] = Of("\\b(fine|good|well|happy|cheerful|great|ok|okay|alright|all right|content|calm|better|grateful|can not complain|not bad)\\b", "\\b(lonely|sad|down|low|depress\\w*|blue|bad|terrible|awful|miserable|anxious|worried|empty|bored|crying|cried|alone|unhappy|hard)\\b", Brief, "mood", "suicide", "abuse"),
        ["outing"] = Of("\\b(went|been out|walk\\w*|market|church|outside|shopping|out)\\b", "\\b(stayed (in|home)|indoors|at home|can not go|bed)\\b", Brief),
        ["exercise"] = Of("\\b(walk\\w*|exercis\\w+|stretch\\w*|did|gym|swim\\w*)\\b", "\\b(bed|sat|sitting|too tired|can not)\\b", Brief),
        ["good-time"] = Of("\\b(go ahead|fine|good|ok|okay|please|alright|all right|sure|free|no problem)\\b", "\\b(not interested|busy|later|bad time|another time|driving|guests?|out|leaving|can not talk|not now|no time)\\b", Brief),
        ["can-call"] = Of("\\b(i will|i can|will do|can do|alright|all right|okay|ok|i think so)\\b", "\\b(can not|unable|do not know|too weak|not able|how|no)\\b", Brief with { Item1 = Wording.Never }),
        ["hurt"] = Of("\\b(fine|ok|okay|all right|alright|not hurt|unhurt|nothing|no)\\b", "\\b(hurts?|pain\\w*|sore|bruis\\w+|swollen|bleed\\w*|cut|sprain\\w*|ach\\w+)\\b", Brief, "pain", "fall", "emergency.medical", "emergency.fall") with { YesIsGood = false },
        ["can-leave"] = Of("\\b(i will|i can|going|leaving|out|outside|alright|all right|okay|ok)\\b", "\\b(can not|unable|blocked|locked|stuck|trapped|no)\\b", Brief with { Item1 = Wording.Never }),
    };

    private static readonly IndicatorWords Plain = Of(Wording.Never, Wording.Never, Brief);

    /// <summary>The words for a slot; for one that is not known, only yes and no.</summary>
    public static IndicatorWords For(string slot) => Words.GetValueOrDefault(slot, Plain);
}
