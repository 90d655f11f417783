using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>
/// Checks that a reply reports and promises nothing that its template does not. Korean shows both in the verb's ending:
/// ㅆ under the syllable for what was done, 게요 and 겠 for what will be.
/// </summary>
internal static class ReplyClaims
{
    private const int Finals = 28;
    private const int SsangSiot = 20;

    /// <summary>Promises that a listener may always make.</summary>
    private static readonly HashSet<string> Kindness =
        ["알려드릴게요", "안내해드릴게요", "말씀드릴게요", "도와드릴게요", "기다릴게요", "들을게요", "알겠습니다", "듣고있"];

    /// <summary>Whether the reply says more than the template about what was done or will be.</summary>
    public static bool Exceed(string reply, ReplySources sources) =>
        Done(reply).Concat(ToBeDone(reply)).Any(claim => !sources.Template.Contains(claim, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> ToBeDone(string reply) => Promised.Matches(reply).Concat(Will.Matches(reply))
        .Select(match => match.Value)
        .Where(promise => !Kindness.Contains(promise.Replace(" ", "", StringComparison.Ordinal)));

    private static IEnumerable<string> Done(string reply) =>
        PastWords(reply).Concat(Finished.Matches(reply).Select(match => match.Value));

    /// <summary>Each Korean word up to its syllable of the past: 보냈 of 보냈어요.</summary>
    private static IEnumerable<string> PastWords(string reply) => Word.Matches(reply)
        .Select(word => (word.Value, Past: PastAt(word.Value)))
        .Where(word => word.Past >= 0 && !IsThePersonsOwn(word.Value, word.Past))
        .Select(word => word.Value[..(word.Past + 1)]);

    private static int PastAt(string word)
    {
        for (var at = 0; at < word.Length; at++)
            if ((word[at] - '가') % Finals == SsangSiot && word[at] is not ('있' or '겠')) return at;
        return -1;
    }

    /// <summary>"주무셨어요" tells what the person did, and is kind to ask; but what they did with money is the bank's to say.</summary>
    private static bool IsThePersonsOwn(string word, int past) => word[past] == '셨' && !Act.IsMatch(word);

    private static readonly Pattern Word = new("[가-힣]+");

    private static readonly Pattern Act = new("되셨|보내|송금|이체|납부|결제|해지|신청|신고|가입|입금|출금|환전|취소|정지|등록|변경|상환|발급|예약|인출|받으");

    private static readonly Pattern Finished = new(
        "완료|성공|처리 ?됨|끝났|마무리|승인"
        + @"|\b(?:sent|done|completed?|transferred|processed|paid|cancell?ed|blocked|locked|finished|success\w*|approved|confirmed|booked|scheduled|went through|"
        + @"received|closed|reported|ordered|changed|updated|issued|refunded|exchanged|opened|(?:has|have|had|was|were) been|I've|we've|already)\b",
        ignoreCase: true);

    private static readonly Pattern Promised = new(
        @"(?:[가-힣]+ )?드릴게요|[가-힣]+게요|[가-힣]+겠습니다|[가-힣]+고 ?있|중이에요|중입니다|[가-힣]+ ?거예요|해 ?드려요|해 ?드립니다|보내 ?드려요|보내 ?드립니다"
        + @"|\b(?:I|we)(?:'ll| will)\b|\bguarantee\w*|보장|약속",
        ignoreCase: true);

    private static readonly Pattern Will = new(@"\b(?:I|we)(?:'m|'re| am| are) ", ignoreCase: true, notBefore: "sorry|here|glad|happy|afraid");
}
