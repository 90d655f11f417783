using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.English;

/// <summary>A scam under way or just fallen for; what the caller demanded is told as hearsay, so hearsay counts.</summary>
internal static class FraudRules
{
    private const string Signal = "fraud";
    private const string Caller = "\\b(prosecutor\\w*|police|officer|detective|bank|tax office|irs|social security|microsoft|tech support|customs|court|loan company|government|stranger|someone|somebody|man|woman|caller|they|he|she|grandson|granddaughter|son|daughter|nephew|delivery)\\b";
    private const string Demand = "\\b(send|wire|transfer|pay|give|gave|withdraw\\w*|buy|read|tell|told|told me to|install\\w*|download\\w*|click\\w*|hand over|move|deposit\\w*|share|ask(s|ed|ing)? (me )?for)\\b.{0,30}\\b(money|cash|won|dollars|gift cards?|account\\w*|card number|password|pin|code|id number|savings|app|link|bail|fee|fine|deposit|remote|otp|security number)\\b|\\b(needs?|wants?|demand\\w*)\\b.{0,16}\\b(money|cash|bail|my (card|account|pin|password))\\b";
    private const string ToldOnly = "\\b(on (tv|the news|the radio)|in the (paper|news)|leaflet|class|lecture|be careful|beware|neighbou?r (lost|was|got|fell)|friend (lost|was|got|fell)|warned|never (send|give|tell|click))\\b";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["scam", "fraud", "phish", "conned", "tricked", "swindl", "money", "account", "password", "pin", "code", "gift card", "transfer", "wire", "prosecutor", "police", "link", "app", "bail", "card number", "prize", "lottery", "savings", "bank"],
        Of(Signal, "\\b(scam\\w*|fraud\\w*|phish\\w*|conned|tricked|swindl\\w+|cheated)\\b.{0,30}\\b(me|my|i|am|was|been|out of)\\b|\\b(i|have|am|was|been|got|being|think i|may have|might have)\\b.{0,16}\\b(scammed|conned|tricked|swindled|defrauded|phished|cheated)\\b|\\b(fell|fallen) for\\b.{0,16}\\b(scam|it|trick|fraud|phish\\w*)").Admitting(Asked | Supposed).ExceptWith(ToldOnly),
        Of(Signal, Caller, Demand, "\\b(call\\w*|phone\\w*|text\\w*|message|says?|said|asks?|asked|asking|told|tells|claim\\w*|pretend\\w*|wants|need\\w*)\\b").Admitting(Others | Here | Asked | Reported | Supposed).ExceptWith(ToldOnly + "|\\bi (always |usually |just )?(pay|send|transfer) my (son|daughter|rent|bills)\\b|\\bteller\\b|\\bpension\\b"),
        Of(Signal, "\\b(i|have|already|just) (have |just |already )?(sent|wired|transferred|paid|gave|given|withdrew|read out|told|handed|bought)\\b.{0,30}\\b(money|cash|won|dollars|gift cards?|savings|account\\w*|password|pin|code|card|number|everything)\\b", "\\b(stranger|caller|phone|call|called|online|prosecutor|police|link|text|scam\\w*|suspicious|he said|she said|they said|someone|man|officer|claim\\w*)\\b").Admitting(Asked | Reported | Others | Supposed).ExceptWith(ToldOnly),
        Of(Signal, "\\b(clicked|opened|pressed|installed|tapped|downloaded)\\b.{0,20}\\b(link|app|attachment|file|program|button)\\b", "\\b(text|message|stranger|money|account|phone|strange|unknown|weird|bank|delivery)\\b").Admitting(Asked | Reported | Others),
        Of(Signal, "\\b(won|win)\\b.{0,16}\\b(lottery|prize|jackpot|car)\\b|\\bsafe account\\b|\\b(do not|not to|never) tell (anyone|anybody)\\b|\\bstay on the (line|phone)\\b|\\bunder investigation\\b|\\baccount\\b.{0,20}\\b(crime|hacked|frozen|compromised)", Demand).Admitting(Asked | Reported | Others | Supposed).ExceptWith(ToldOnly));
}
