using static VoiceAgent.Core.CareCalls.Signals.Admit;
using static VoiceAgent.Core.CareCalls.Signals.SignalRule;

namespace VoiceAgent.Core.CareCalls.Signals.Rules.Korean;

/// <summary>Falls: one that needs help now, and one that is over.</summary>
internal static class FallRules
{
    private const string Fell =
        "넘어(졌|져|진|지면서|지는\\s?바람)|미끄러(졌|져|진|지면서|지는\\s?바람)|미끄덩|자빠(졌|져|진|링)|엎어(졌|져|진)|고꾸라|꼬꾸라|나동그라|나뒹굴|주저앉(았|아|는\\s?바람)|굴러(서)?\\s?떨어|굴렀|낙상|헛디(뎠|뎌|딛|딘)|쓰러(졌|져)|" +
        "(침대|의자|계단|층계|사다리|마루|툇마루|난간|지붕|나무|소파|평상|댓돌)(에서|서|에)?\\s?.{0,6}떨어(졌|져|진)";

    private const string CannotMove =
        "(못|안|몬)\\s?(일어나|일나|인나|일라|일어서|움직|서겠|서요|걷|걸어|펴|디디|기어)|(일어나|일어서|일나|인나|움직이|걷)(지|질|지를|지도|질를|덜|들|들을|도|지럴|질랑)\\s?(도\\s?)?(못|않|안|몬)|일어(날|설)\\s?수(가)?\\s?(없|있어야)|움직(이지|이질|일\\s?수)(를|가|도)?\\s?(못|않|없|안)|꼼짝(을|도)?\\s?(못|안|할\\s?수)|못\\s?(하겠|일어)|(다리|팔|허리|몸|손목|발목)(가|이|에|도)?.{0,8}(안\\s?움직|힘이\\s?(안|없)|안\\s?펴|말을\\s?안|못\\s?(쓰|움직))|서(지|지를|질)\\s?(못|않)|걷(지|지를|질)\\s?(못|않)|걸을\\s?수(가)?\\s?없";

    private const string Hurt =
        "부러(졌|진|져)|뼈가|골절|어긋|일으켜|도와\\s?(줘|주|달)|살려|(바닥|땅바닥|화장실|욕실|마당)에\\s?(그대로|그냥|누워|쓰러져|주저앉아|계속|아직)|누워\\s?있(어|는데|다|네|습)|엎드려\\s?있|피가\\s?(나|많|흐|철|안)|피를\\s?흘|피\\s?나|정신을?\\s?(잃|깜)|의식|꿰매";

    private const string Head =
        "머리(를|가|부터|통을|통이|에서|에|도|쪽)?.{0,10}(부딪|찧|박|다쳤|다친|깨|터|피|혹|쿵|세게|찢|어질|울리|아프|아파)|뒤통수|이마(를|가|에서)?.{0,8}(깨|찢|부딪|피|박|찧)|정수리";

    /// <summary>The group.</summary>
    public static SignalGroup Group { get; } = new(
        ["넘어", "미끄", "자빠", "엎어", "고꾸라", "꼬꾸라", "나동그라", "나뒹굴", "주저앉", "굴러", "굴렀", "낙상", "헛디", "쓰러", "떨어", "바닥", "못 일어", "일나", "화장실", "욕실"],
        Of("emergency.fall", Fell, CannotMove).Admitting(Here | Asked),
        Of("emergency.fall", Fell, Hurt).Admitting(Here | Asked),
        Of("emergency.fall", Fell, Head).Admitting(Here | Asked),
        Of("emergency.fall", "(바닥|땅바닥|화장실|욕실|목욕탕|부엌|마당|현관|방|계단)(에|에서|서)?.{0,10}?(쓰러져|누워|넘어져|주저앉아|엎드려|자빠져).{0,10}(있|못|일어나|이러고)", "못|안\\s|있어|이러고|일어나").Admitting(Here | Asked).ExceptWith("편하게|쉬고|티비|텔레비전|자려고|낮잠|뒹굴"),
        Of("fall", "넘어(졌|져서|진\\s?(거|데|뒤|이후|후))|미끄러(졌|져서|진)|자빠(졌|져서|링)|엎어(졌|져서)|고꾸라졌|꼬꾸라졌|나동그라졌|주저앉았|굴러(서)?\\s?떨어졌|낙상|헛디(뎠|뎌서|뎌)|(침대|의자|계단|층계|사다리|마루|툇마루|소파|평상)(에서|서|에)?\\s?.{0,6}떨어(졌|져서|진)").Admitting(Settled));
}
