using VoiceAgent.Core.CareCalls.Signals.Reading;
using static VoiceAgent.Core.CareCalls.Indicators.IndicatorWords;

namespace VoiceAgent.Core.CareCalls.Indicators;

/// <summary>Korean answers.</summary>
internal static class KoreanIndicators
{
    // Whole words: 네 is a yes, 네모 is none; 어 is one, 어제 and 어머니 are none.
    private const string Yes = "^(네네|예예|응응|어어|네|넵|예|응|어|엉|음|암|그럼|그래|하모|맞아|아무렴)(요|유|예|에|여)?(?![가-힣])|^(그렇(지|죠|습|다|네|고)|당연(하|히)|물론(이|\\b)|맞(습니|네|죠|지))";
    private const string No = "^(아니|아뇨|아이다)(요|오|야|여|유|에요|예요|지|네|라예)?(?![가-힣])|^아닙니|^노(?![가-힣])";

    // 별로 is poor by itself (별로예요), and not where it goes with a negation (별로 안 아파요).
    private const string NotMuch = "별로(요|야|예요|에요|네|지|고|인데|라|유|여|[.!~]|$)";

    private static readonly (string, string, string) Brief =
        ("글쎄|모르겠|몰라|기억이?\\s?안|그냥\\s?그래|그저\\s?그래|그저\\s?그렇|그럭저럭|그냥\\s?그렇", Yes, No);

    private static readonly (string, string, string) BriefOnTrouble =
        (Brief.Item1, Yes + "|^((좀|조금)\\s?)?있(어|지|네|습|죠|다|는|소)", No + "|^없|^(딱히|별로|특별히|전혀)(?![가-힣])");

    private static readonly Dictionary<string, IndicatorWords> Words = new()
    {
        ["meal"] = Of("먹었|먹고|먹지|드셨|들었|했(어|지|죠|습|네|다|는)|챙겨|차려|잘\\s?먹|한\\s?그릇|배\\s?불|배부르|뚝딱|비웠|맛있", "입맛|걸렀|굶|(안|못)\\s?(먹|했|챙|드시|드셨)|(안|못)\\s?들(?!려|리|린|립)|때웠|때우|대충|조금밖|먹는\\s?둥|생각(이)?\\s?없|" + NotMuch + "|반\\s?공기만|한두\\s?숟", Brief, "meal"),
        ["sleep"] = Of("잘\\s?(잤|자|주무)|푹|꿀잠|잤(어|지|네|습|다|는)|단잠|숙면|자요|자고\\s?일어|괜찮|깊이", "(못|안)\\s?(잤|자|와|와서)|설쳤|설치|깼|깨서|깨고|깨네|뒤척|조금밖|뜬눈|" + NotMuch + "|잠이\\s?(안|없)", Brief, "sleep"),
        ["health"] = Of("괜찮|건강|좋(아|지|습|네|다)|멀쩡|편안|편해|이상\\s?없|(아픈|불편한|안\\s?좋은|편찮은)\\s?(데|곳)(는|가|도|은)?\\s?(없|딱히|하나도)|끄떡|거뜬|그만하|무탈|별일\\s?없|튼튼|쌩쌩|나았|안\\s?아(파|프)", "아프|아파|쑤시|쑤셔|결려|저려|저리|(안|못)\\s?좋|힘들|힘드|불편|" + NotMuch + "|기운(이)?\\s?없|골골|어지러|말이\\s?아니|무거|피곤|시큰", BriefOnTrouble, "pain", "fall", "emergency.medical", "emergency.fall") with { YesIsGood = false },
        ["medication"] = Of("먹었|챙겨|먹고|먹지|잘\\s?먹|꼬박꼬박|제때|맞았|먹어요|먹습|빠짐없이|시간\\s?맞춰|했(어|지|죠|습|네)", "(안|못)\\s?(먹|챙|했|맞)|깜빡|깜박|까먹|잊|빼먹|빠뜨|떨어|걸렀|다\\s?됐|헷갈", Brief with { Item1 = Brief.Item1 + "|먹는\\s?약(은|이|도)?\\s?(따로\\s?)?없|약(은|이|도)?\\s?(따로\\s?)?안\\s?먹어(요|도)|^없" }, "medication"),
        ["mood"] = Of("괜찮|좋(아|지|습|네|다|은)|편안|편해|편하|즐거|즐겁|재미있|재밌|행복|기뻐|기쁘|신나|밝|감사|고맙|그만하|잘\\s?지내|무탈|살\\s?만|든든|웃", "외로|외롭|쓸쓸|힘들|힘드|(안|못)\\s?(좋|편)|" + NotMuch + "|우울|슬프|슬퍼|답답|심심|속상|걱정|불안|지루|허전|서럽|무거|적적|눈물|울었|죽겠|재미(가|도)?\\s?없|낙이\\s?없", Brief, "mood", "suicide", "abuse"),
        ["outing"] = Of("나갔|나가|다녀|갔다|갔어|산책|경로당|시장|외출|교회|마실|바람\\s?쐬|했", "(못|안)\\s?(나|가|갔|했)|집에만|누워만|방에만|나갈\\s?(일|데)(이|가)?\\s?없|귀찮", Brief),
        ["exercise"] = Of("운동|걸었|걷|체조|산책|했(어|지|죠|습|네)|스트레칭|돌았|하고\\s?있|해요", "(못|안)\\s?(했|해|하|걸|걷|움직)|누워만|앉아만|힘들|귀찮", Brief),
        ["good-time"] = Of("괜찮|말씀|하세요|하셔|좋(아|지|습|네)|해\\s?봐|얘기해|이야기해|되(는데|지|죠)|돼(요|지|$)|한가|시간\\s?있|여보세요.{0,6}(네|예)|반가", "관심\\s?없|필요\\s?없|좀\\s?그(래|렇|런)|이만[.!~ ]*$|이만\\s?끊|바빠|바쁘|바쁜|나중|이따|(안|못)\\s?(돼|되|괜찮|받)|곤란|손님|운전|싫|됐(어|습|네)|다음에|끊을|끊어|나가(야|는|려)|밖이|밖에\\s?(나|있)|병원(에|이)|밥\\s?먹(는|고\\s?있)", Brief),
        ["can-call"] = Of("끊을게|끊고|할게|누를게|누를\\s?수|알았|알겠|해\\s?볼게|걸게|걸\\s?수|전화할|눌러\\s?볼|할\\s?수\\s?있|그럴게", "(못|안)\\s?(누|해|하|돼|되|보|움직|걸)|수(가)?\\s?없|힘들|어려|어떻게|모르", Brief with { Item1 = Wording.Never }),
        ["hurt"] = Of("괜찮|멀쩡|안\\s?다쳤|다치지(는)?\\s?않|없", "아프|아파|멍|삐|부었|부어|까졌|피|쑤시|쑤셔|결리|못", Brief with { Item3 = Wording.Never }, "pain", "fall", "emergency.medical", "emergency.fall"),
        ["can-leave"] = Of("나갈게|나갈\\s?수|나가고|나가요|나갔|나왔|알았|알겠|갈게|그럴게|할\\s?수\\s?있|밖이", "(못|안)\\s?(나|가|움직|돼|되|열|보)|수(가)?\\s?없|힘들|어려|막혔|갇", Brief with { Item1 = Wording.Never }),
    };

    private static readonly IndicatorWords Plain = Of(Wording.Never, Wording.Never, Brief);

    /// <summary>The words for a slot; for one that is not known, only yes and no.</summary>
    public static IndicatorWords For(string slot) => Words.GetValueOrDefault(slot, Plain);
}
