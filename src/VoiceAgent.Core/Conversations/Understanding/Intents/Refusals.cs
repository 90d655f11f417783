using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Hears that something is not wished although its words are said: "만원 보내지 마", "상담원 필요 없어".</summary>
internal static class Refusals
{
    private static readonly Cued NotSent = new(
        "지|안|send|transfer|wire|pay",
        new Pattern(@"(?:보내|부치|쏘|(?:송금|이체|입금)\s?하|송금|이체)지(?:는|도|를)?\s?(?:마|말|않)", notBefore: "음|고"),
        new Pattern(@"안\s?보내", notBefore: "[고면져진]"),
        new Pattern(@"(?:송금|이체|입금)(?:은|는|을)?\s?안\s?해", notBefore: @"\s?[줘주]"),
        new Pattern(@"안\s?(?:보낼|부칠|쏠)|(?:송금|이체|입금)(?:은|는|을)?\s?안\s?[할합]|\b(?:don't|dont|do not|won't|will not|never|not going to|not)\s+(?:want to |wanna |need to |going to )?(?:send|transfer|wire|pay)\b|\bno need to (?:send|transfer|wire|pay)\b|\bstop (?:sending|transferring|paying)\b", ignoreCase: true));

    private static readonly Pattern[] SentAfterAll =
    [
        new(@"(?:보내|송금해|이체해|입금해|부쳐|쏴)\s?(?:줘요?|주세요|주십시오|줄래요?|주실래요)?$", notAfter: @"안\s?"),
        new(@"\b(?:but|instead)\b.{0,60}\b(?:send|transfer|wire|pay)\b", ignoreCase: true),
    ];

    private static readonly Regex NotLost = Pattern.Linear(@"안\s?(?:잃어버|분실)|(?:잃어버린|분실한?|도난당한|도난)(?:\s?(?:게|건|것[이은]?|거))?(?:은|는|이|가)?\s?(?:아니(?:에요|예요|야|라|고|$)|아닙|아녜)|(?:잃어버리|분실하|도난당하)(?:지는?|진)\s?않|(?:\bnot|n't|\bnever)\s+(?:actually\s+|really\s+)?(?:lost|lose|stolen|missing)\b", ignoreCase: true);

    private static readonly Pattern[] NoPerson =
    [
        new(@"(?:상담(?:원|사)|직원|사람|담당자)(?:분|님)?(?:이?랑|하고|은|는|이|가|을|를)?\s?(?:연결(?:은|을|이)?\s?)?(?:필요\s?없|말고|됐어|싫)|\b(?:don't|dont|do not)\s+(?:need|want)\s+(?:to\s+\w+\s+(?:to|with)\s+)?(?:an?\s+|the\s+|any\s+)?(?:human|agent|person|operator|representative)\b|\bno need for an?\s+(?:human|agent|person|operator)\b", ignoreCase: true),
        new(@"(?:상담|연결|통화|상담원)(?:을|은|는)?\s?(?:하지|안\s?해|안\s?할)(?:는|도)?\s?(?:마|말|않|$|[요래도])|(?:바꾸|부르)지\s?[마말]", notBefore: "고"),
    ];

    private static readonly Regex Declines = Pattern.Linear(@"됐|싫|안\s?(?:보내|보낼|해|할)|지\s?(?:마|말)|필요\s?없|\b(?:don't|do not|rather not|no thanks?|no thank you)\b", ignoreCase: true);

    private static readonly Pattern Forbids = new(@"지(?:는|도|를)?\s?(?:마(?:세요|요|시고요?|라|십시오)?|말아(?:요|\s?주세요|\s?줘요?)?)$", notAfter: @"걱정하|신경\s?쓰");

    private static readonly Regex LeadingNo = Pattern.Linear(@"^(?:아니+요?|아뇨|아냐|아닙니다|no|nope|nah)[\s,.!]", ignoreCase: true);

    /// <summary>Whether no money shall be sent; "지금 보내지 말고 내일 보내줘" still wishes it.</summary>
    public static bool OfSending(string text) => NotSent.IsMatch(text) && !SentAfterAll.AnyIn(text);

    /// <summary>Whether no card is lost.</summary>
    public static bool OfLoss(string text) => NotLost.IsMatch(text);

    /// <summary>Whether no person is asked for; "상담원 연결이 안 돼요" complains and still wishes one.</summary>
    public static bool OfPerson(string text) => NoPerson.AnyIn(text);

    /// <summary>Whether a short no declines the whole matter ("됐어요", "안 보낼래요") and not only what was said last ("아니요").</summary>
    public static bool OfAll(string text) => Declines.IsMatch(text);

    /// <summary>Whether the sentence ends by forbidding, whatever came before: "네 맞는데 보내지는 마세요".</summary>
    public static bool AtEnd(string text) => Forbids.IsMatch(text) || OfSending(text);

    /// <summary>Whether it begins with a no.</summary>
    public static bool AtStart(string text) => LeadingNo.IsMatch(text);
}
