using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.Korean;

/// <summary>Fire, smoke, gas and flooding of the home.</summary>
internal static class FireRules
{
    private const string Signal = "emergency.fire";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["불", "연기", "타는", "탄내", "탄 냄새", "매캐", "가스", "까스", "물이", "물바다", "침수", "폭발", "타고", "스파크", "불꽃", "홍수"],
        Of(Signal, "불(이|도)?\\s?(났|나서|나고|났다|난\\s?것|난\\s?거|붙었|붙어|붙고|번지|번져|타오|타고|크게)|불이야|불길(이)?|(집|방|거실|부엌|주방|마루|콘센트|전기장판|장판|가스레인지|냄비|이불|커튼|헛간|창고)(에서|이|가|에)?\\s?.{0,6}(불이|불\\s?나|타고\\s?있|활활|스파크)").Admitting(Here | Asked | Others),
        Of(Signal, "연기(가|이|도)?.{0,12}?(나|난다|자욱|가득|들어|차|올라|꽉|매워|심하|새어|뿌옇)|타는\\s?냄새|탄내|탄\\s?냄새|매캐").Admitting(Here | Asked).ExceptWith("담배|고기|굽|구워|모기향|향불|향을|아궁이|군불|모닥불|제사|공장|생선"),
        Of(Signal, "(가스|까스)\\s?(냄새|누출)|(가스|까스)(가|는)?\\s?.{0,6}(새|샌|새고|새는|샜)|가스\\s?(중독|경보)").Admitting(Here | Asked),
        Of(Signal, "(물이|물).{0,10}(차오|차\\s?올|넘쳐\\s?들|쏟아져\\s?들|들어차|들이닥|무릎까지|허리까지|발목까지)|(방|집|거실|마루|부엌|안방|반지하)(에|으로|안에|안으로|까지)\\s?.{0,6}물이\\s?.{0,8}(차|들어|넘|쏟)|침수|물바다|폭발했|터졌어요?\\s?불").Admitting(Here | Asked));
}
