using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Short answers in Korean.</summary>
internal static class KoreanAnswers
{
    private const string YesWord = @"(?:네+|넹|넵|넴|예+|옙|응+|엉|어+|ㅇㅇ+|ㅇㅋ+|ㅇ|ㄴㄴ?ㅔ|오케이|오키|그래요?|그럼요?|그렇[죠지]요?|그렇습니다|그래그래|맞아요?|맞습니다|맞네요?|맞[지죠]|좋아요?|좋습니다|좋[지죠]|알겠어요?|알겠습니다|물론이[지죠]|물론이에요|물론|당연하[지죠]|괜찮아요?|괜찮습니다|이상\s?없어요?|정확해요?|확인했어요?|확인|동의해요?|동의합니다|아무렴|암요?|콜|굿)";

    private const string Tail = @"(?:그렇게|그대로|그냥|빨리|바로|지금|얼른|어서|한번|이제|그거|그걸로|그리|제발|다)?\s?(?:해\s?(?:줘요?|주세요|주십시오|주시면\s?돼요?|주라|요)?|하세요|할게요?|하시면\s?(?:돼요?|됩니다)|하면\s?(?:돼요?|됩니다)|합시다|하자|진행해?\s?(?:줘요?|주세요|주십시오|요)?|보내\s?(?:줘요?|주세요|주십시오|주라|요)?|보낼게요?|보내면\s?돼요?|이체해?\s?(?:줘요?|주세요|요)?|송금해?\s?(?:줘요?|주세요|요)?|처리해?\s?(?:줘요?|주세요)?|정지해?\s?(?:줘요?|주세요)?|막아\s?(?:줘요?|주세요)|부탁드?려?요?|부탁드립니다|부탁해요?|부탁합니다|진행할게요?|돼요|됩니다)";

    private const string NoWord = @"(?:아니+요?|아뇨|아냐|아니에요|아니예요|아닙니다|아닌데요?|아닌\s?것\s?같아요?|싫어요?|싫습니다|됐어요?|됐습니다|됐네요?|노|ㄴㄴ+|ㄴ|안\s?(?:돼요?|됩니다|해요?|보낼래요?|보내요|맞아요?|좋아요?)|하지\s?(?:마세요|마요?|말아요?|말아\s?주세요)|보내지\s?(?:마세요|마요?|말아요?|말아\s?주세요)|틀렸어요?|틀려요|틀렸습니다|다르?[다네]요?|달라요|잘못됐어요?|괜찮습니다만|필요\s?없어요?|필요\s?없습니다|별로예?요?)";

    private const string CancelWord = @"(?:(?:그냥|다|전부|이거|지금\s?거|방금\s?거|이체|송금|조회)?\s?(?:취소해?\s?(?:줘요?|주세요|주십시오|요|줄래요?)?|취소할[게래]요?|취소하고\s?싶어요?|취소요|취소합니다|취소하겠습니다|그만해?\s?(?:줘요?|주세요|요)?|그만할[게래]요?|그만하자|그만\s?두?[자어]?|그만둘[게래]요?|관둘[게래]요?|관두자|관둬요?|됐고\s?취소|없던\s?(?:걸|일)로\s?(?:해\s?(?:줘요?|주세요)?|할게요?|하자)?|중지해?\s?(?:줘요?|주세요)?|중단해?\s?(?:줘요?|주세요)?|멈춰요?|멈춰\s?주세요|스톱|스탑|안\s?할[래게]요?|안\s?하[고]\s?싶어요?|안\s?할\s?거예요|안\s?합니다|나중에\s?할[게래]요?|다음에\s?할[게래]요?|나중에\s?다시\s?할게요?))";

    private static readonly Regex Yes = Pattern.Linear("^(?:" + YesWord + @"(?:\s|$))+(?:" + Tail + ")?$");

    /// <summary>A yes in the words of the question: "네 전해 주세요" to "전해 드릴까요?", "네 한 번 더요" to "한 번 더 보낼까요?".</summary>
    private static readonly Regex YesAsAsked = Pattern.Linear("^(?:" + YesWord + @"\s)+(?:(?:좀|다시|한\s?번|꼭)\s)*(?:(?:확인|전달|연결|조회|등록|신청|접수|정지)?\s?해\s?(?:줘요?|주세요|주십시오|봐\s?(?:줘요?|주세요))|전해\s?(?:줘요?|주세요|주십시오)|한\s?번\s?더(?:요|이요)?)$");

    private static readonly Regex YesWhenConfirming = Pattern.Linear("^(?:" + YesWord + @"(?:\s|$))*" + Tail + "$");

    private static readonly Regex No = Pattern.Linear("^(?:" + NoWord + @"(?:\s|$))+$");

    private static readonly Regex Cancel = Pattern.Linear("^(?:(?:" + NoWord + @"|네|아|에이|그럼|그냥|그러면)\s)*" + CancelWord + "$");

    private static readonly Regex Repeat = Pattern.Linear(@"^(?:(?:네|예|아|어|죄송한데|죄송하지만|미안한데|잠깐만요?|방금)\s?)*(?:뭐(?:라고|라구|래)(?:요|했어요?|하셨어요?|하셨죠|그랬어요?|\s?하셨나요)?|뭐라고\s?(?:했어요?|하셨어요?|하셨죠|그랬어요?|하셨나요)|네\s?뭐라고요|(?:잘\s)?못\s?들었(?:어요?|습니다|는데요?)|(?:잘\s)?안\s?들려요?|안\s?들립니다|다시\s?(?:한\s?번\s?)?(?:요|말해\s?(?:줘요?|주세요|줄래요?|봐요?)|말씀해\s?(?:주세요|주시겠어요|주십시오|주실래요)|얘기해\s?(?:줘요?|주세요)|불러\s?(?:줘요?|주세요)|읽어\s?(?:줘요?|주세요)|들려\s?(?:줘요?|주세요))?|다시\s?한\s?번만?(?:요|\s?말씀해\s?주세요|\s?말해\s?(?:줘요?|주세요))?|한\s?번\s?더(?:요|\s?말해\s?(?:줘요?|주세요)|\s?말씀해\s?주세요|\s?얘기해\s?(?:줘요?|주세요))?|크게\s?(?:말해|말씀해|얘기해)\s?(?:줘요?|주세요)|뭐요|예\s?뭐요|(?:누구|얼마|언제|어디)(?:한테|에게|로|까지)?\s?(?:라고|라구)요?|방금\s?뭐라\s?(?:했어요?|그랬어요?))(?:\s(?:다시|한\s?번\s?더|다시\s?(?:한\s?번\s?)?(?:말해|말씀해)\s?(?:줘요?|주세요)|천천히\s?(?:말해|말씀해)\s?(?:줘요?|주세요)|못\s?들었어요?))?$");

    private static readonly Regex Handoff = Pattern.Linear(@"^(?:상담(?:원|사)|직원|사람|담당자)(?:요|이요|\s?연결)?$|(?:상담(?:원|사)|직원|사람|담당자|은행원)(?:분|님)?(?:하고|이랑|랑|과|와|한테|에게|을|를|으로|이)?\s?(?:좀\s?|직접\s?|바로\s?)*(?:연결|바꿔|바꾸|통화|불러|얘기|이야기|대화|말하|말씀|상담|부탁|전화)|(?:상담|전화)\s?연결|기계\s?말고|로봇\s?말고|챗?봇\s?말고");

    private static readonly Regex Slower = Pattern.Linear(@"^(?:(?:네|예|아|저기|잠깐만요?|죄송한데|미안한데|말이|말씀이|말을|조금만?|좀|더|너무|뭐라고요|다시|한\s?번|못\s?들었어요)\s?)*(?:(?:좀\s?)?(?:더\s?)?(?:천천히|느리게|느긋하게)(?:\s?(?:좀|다시|한\s?번만?))*(?:요|\s?(?:말|말씀|얘기|이야기|불러|읽어)(?:을|를)?\s?(?:좀\s?)?(?:해\s?)?(?:줘요?|주세요|주시겠어요|주실래요|주십시오|줄래요?|하세요|봐요?))?|(?:너무\s?)?(?:빨라요?|빠르네요?|빠른데요?|빠릅니다|빨라서\s?(?:못|안)\s?(?:듣겠어요?|들려요?|알아듣겠어요?|따라가겠어요?))|속도(?:를|가)?\s?(?:좀\s?)?(?:줄여|낮춰|늦춰|빨라|빠르).{0,8})(?:\s?(?:천천히|다시).{0,12})?$");

    private static readonly Regex StartOver = Pattern.Linear(@"^(?:그냥\s|네\s|아니요?\s)*(?:처음부터|맨\s?처음부터)(?:\s?다시)?(?:요|\s?(?:할게요?|할래요?|해\s?(?:줘요?|주세요)|하자|시작(?:할게요?|해\s?(?:줘요?|주세요)|하자)?))?$");

    private static readonly Regex Unsure = Pattern.Linear(@"^(?:음|어|글쎄요?|잘|아|나도|저도)?\s?(?:모르겠(?:어요?|는데요?|네요?|습니다)|몰라요?|모릅니다|글쎄요?|잠깐만요?|잠시만요?|기다려\s?(?:봐요?|주세요|줘)|생각\s?좀\s?(?:해\s?볼게요?|하고요?)|아무거나요?|왜요?|왜\s?필요해요?)$");

    /// <summary>"괜찮아요" agrees and declines, "알겠어요" has only heard: neither lets money move.</summary>
    private static readonly Regex EitherWay = Pattern.Linear(@"^(?:아\s)?(?:괜찮아요?|괜찮습니다|알겠어요?|알겠습니다)$");

    /// <summary>The answer that the words are, or none.</summary>
    public static Answer Read(string words, bool confirming)
    {
        if (confirming && EitherWay.IsMatch(words)) return Answer.Unsure;
        if (Yes.IsMatch(words) || (confirming && (YesWhenConfirming.IsMatch(words) || YesAsAsked.IsMatch(words)))) return Answer.Yes;
        if (No.IsMatch(words)) return Answer.No;
        if (Cancel.IsMatch(words)) return Answer.Cancel;
        if (StartOver.IsMatch(words)) return Answer.StartOver;
        if (Slower.IsMatch(words)) return Answer.Slower;
        if (Repeat.IsMatch(words)) return Answer.Repeat;
        if (Unsure.IsMatch(words)) return Answer.Unsure;
        return Handoff.IsMatch(words) ? Answer.Handoff : Answer.None;
    }
}
