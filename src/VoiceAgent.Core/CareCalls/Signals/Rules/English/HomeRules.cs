using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>What fails in the home, and what help is asked for.</summary>
internal static class HomeRules
{
    private const string Thing = "boiler|heating|heater|radiator|electricity|power|water|tap|phone|fridge|air conditioner|air conditioning|aircon|fan|toilet|drain|lights?|bulb|roof|ceiling|window|door|lock|lift|elevator|stove|pipes?|sink|washing machine|stairs|step|rail";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["boiler", "heat", "radiator", "electric", "power", "water", "tap", "phone", "fridge", "air con", "aircon", "fan", "toilet", "drain", "light", "bulb", "roof", "ceiling", "window", "door", "lock", "lift", "elevator", "stove", "pipe", "sink", "washing", "stairs", "rail", "leak", "mould", "mold", "rats", "mice", "cockroach", "freezing", "cold in", "help", "deliver", "apply", "benefit", "service", "meals", "escort", "take me", "someone", "somebody", "anyone", "someone to", "repair", "fix", "wheelchair", "walker", "home care", "carer", "allowance", "pension"],
        Of("housing", $"\\b({Thing})\\b.{{0,24}}\\b(broken|broke|broken down|out|off|burst|leak\\w*|blocked|clogged|stopped|frozen|cut off|dead|gone|fail\\w*|stuck|loose|not work\\w*|will not|does not|do not work|did not come)\\b|\\b(no|without|lost) (the )?(heating|heat|hot water|water|power|electricity|lights?|phone|air conditioning)\\b|\\b(mould|mold|rats|mice|cockroaches)\\b|\\b(house|home|room|flat|apartment|place|it) is (so |too |freezing |very |like )+(cold|freezing|an ice ?box|an oven|hot)\\b.{{0,16}}\\b(in|inside|here|house)?").Admitting(Asked).ExceptWith("\\b(water|lights?) (is|are|was) (fixed|off because)|\\blegs?\\b|\\bwent out (to|for|with)\\b|\\bturned? (it |the \\w+ )?off\\b"),
        Of("welfare", "\\b(could|can|would|want|need|like|wish|how|is there|do you|may i|get)\\b.{0,24}\\b(meal(s)? (delivery|delivered|service|on wheels)|lunch ?box\\w*|side dishes|home care|carer|caregiver|escort|wheelchair|walker|cane|benefits?|allowance|subsid\\w+|repairs?|cleaning|housekeep\\w*|financial help|hearing aids?|grab (bar|rail)|diapers|home help)\\b|\\b(someone|anyone|somebody) (to|who (can|could)|come|could)\\b.{0,20}\\b(take|come|go|drive|fix|help|carry|repair|clean|shop|change)\\b|\\b(could|can|would) (someone|somebody|anyone|you)\\b.{0,12}\\b(take|come and|drive|fix|carry|repair|clean|shop|send)\\b|\\b(take|come with|go with|accompany|drive) me to (the )?(hospital|doctor|clinic)\\b|\\bapply for\\b|\\bcan not get to the (hospital|doctor|clinic|shops?)\\b").Admitting(Asked | Supposed | Others).ExceptWith("\\bdo not need\\b|\\b(can not|not) (get up|breathe)\\b|\\bambulance\\b"));
}
