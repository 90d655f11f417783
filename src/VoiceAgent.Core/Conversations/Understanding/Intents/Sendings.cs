using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Tells one transfer of money now from what only sounds like it.</summary>
internal static class Sendings
{
    private static readonly Cued Past = new(
        "냈|쳤|쐈|했|셨|버렸|did|have|has|had",
        new Pattern(@"(?:보냈|부쳤|쐈|보내셨|부치셨|보내\s?버렸|(?:송금|이체|입금)(?:을\s?)?(?:했|하셨|해\s?버렸))", notBefore: @"으면\s?(?:좋|해|하|싶)"),
        new Pattern(@"\b(?:did|have|has|had)\b.{0,30}\b(?:send|sent|transfer|transferred|wired?|paid)\b", ignoreCase: true));

    private static readonly Cued Regular = new(
        "매|다달|달마다|주마다|자동|정기|every|each|monthly|weekly|recurring|standing",
        new Pattern(@"매[달월주일]", notBefore: @"\s(?:[가-힣]{1,6}\s)?[가-힣]{1,4}(?:는|던)\s"),
        new Pattern(@"다달이|달마다|주마다|자동\s?이체|자동\s?송금|정기\s?(?:이체|송금)|\b(?:every|each) (?:month|week|day)\b|\b(?:monthly|weekly|recurring|standing order|automatic transfers?)\b", ignoreCase: true));

    private static readonly Regex OtherThings = Pattern.Linear(@"(?:문자|카톡|톡|메시지|메세지|편지|메일|사진|영수증|확인증|증명서|내역서?|명세서|알림|링크|파일|서류|사본|인증\s?번호)(?:을|를|도|은|는|로)?\s?(?:(?:다시|좀|한\s?번|하나|한\s?통|빨리|바로|더|새로)\s?)*(?:보내|전송)|\bsend\s+(?:\w+\s+){0,2}?(?:an?\s+|the\s+|my\s+|another\s+)?(?:text|message|receipt|e-?mail|photo|picture|statement|document|letter)\b", ignoreCase: true);

    /// <summary>Whether it speaks of money that was sent or received before: "엄마한테 만원 보냈어?"; "보냈으면 좋겠어요" wishes.</summary>
    public static bool IsPast(string text) => Past.IsMatch(text);

    /// <summary>Whether it shall go on by itself every month or week, which is no single transfer.</summary>
    public static bool IsRegular(string text) => Regular.IsMatch(text);

    /// <summary>Whether something other than money is to be sent: a text message, a receipt.</summary>
    public static bool IsOfOtherThings(string text) => OtherThings.IsMatch(text);
}
