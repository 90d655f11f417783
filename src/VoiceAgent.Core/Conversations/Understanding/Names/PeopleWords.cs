using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// Knows people by what they are called, where no particle tells that somebody is meant: kin and neighbours ("엄마 용돈 십만 원"), a
/// surname with a given name, a given name alone.
/// </summary>
internal static class PeopleWords
{
    /// <summary>Kin, friends, and those whom one pays by what they are.</summary>
    private const string Kin = "(?:시|외|친|큰|작은|막내|첫째|둘째|셋째|막둥이)?\\s?(?:엄마|아빠|어머니|아버지|어머님|아버님|할머니|할아버지|할매|할배|아들|딸|아들내미|딸내미|며느리|사위|손주|손자|손녀|남편|신랑|아내|와이프|마누라|집사람|동생|남동생|여동생|형|형님|누나|누님|언니|오빠|이모|이모부|고모|고모부|삼촌|외삼촌|숙모|외숙모|조카|사촌|장모님?|장인어른|처제|처남|매형|매제|형수|올케|시누이|시누)|막내|첫째|둘째|셋째|막둥이|친구|여자친구|남자친구|여친|남친|집주인|주인집|세입자|총무|선생님|사장님|원장님|과외\\s?선생님";

    private const string Surname = "[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용]";

    private const string GivenFirst = "[가경광규근기길나남다대덕도동라란래려리린명문미민병보복봉상서석선성세소수숙순승시신아애연영예오옥용우원유윤은의인자재정제종주준중지진창채철초춘충태하학한해향현형혜호홍화환효희]";

    private const string GivenLast = "[가경광규근기길나남덕도라란래려리린림명모미민범별빈복봉산상서석선섭성솔수숙순슬승식아안애연열엽영옥완용우욱운웅원유율윤율은음의이인일자재정제조주준중지진찬창채천철춘택표필하학한향혁현형혜호홍화환후훈휘희]";

    /// <summary>What a transfer to somebody is for, said between their name and the amount.</summary>
    private const string For = "(?:(?:용돈|세뱃돈|생활비|밥값|점심값|저녁값|커피값|술값|책값|택시비|여행비|축의금|부의금|조의금|축하금|곗돈|회비|생일\\s?선물)\\s)?";

    private const string Sum = "(?:한\\s)?(?:[0-9]|[일이삼사오육칠팔구십백천만억]{1,8}\\s?(?:만\\s?|천\\s?)*원|[일이삼사오육칠팔구십백천]+\\s?만)|(?:으로\\s)?(?:송금|이체|보내|쏴|부쳐|입금)";

    /// <summary>Words of a name's shape that name nobody.</summary>
    private static readonly HashSet<string> NoNames = ["지금", "이자", "이체", "송금", "수수", "주소", "하나", "정기", "자동", "우리", "나라", "서울", "수원", "대구", "광주", "인천", "기준", "정산", "지인", "주인", "상호", "도로", "지로", "이제", "일시", "미리", "예산", "연체", "재산", "민원", "주민", "국민", "신한", "기업", "우체", "전화", "전기", "수도", "가스", "관리", "회사", "학원", "원금", "오늘", "내일", "모레", "다시", "한국", "미국", "영수", "하루", "이번", "저번", "현재", "현찰", "현금", "대신", "상대", "정지", "정도", "은행", "계좌", "잔액", "사용", "주유", "세금", "나중", "여기", "저기", "거기", "한도", "공과", "추가", "나머지", "이십", "삼십", "오십", "육십", "구십", "조금", "전부", "모두", "남은", "기존", "방금", "하여", "해서", "보증", "전세", "월세", "고지", "도서", "문화", "유리", "동일", "반은"];

    private static readonly Pattern Relative = new(@"(?:우리\s?|저희\s?|내\s|제\s)?(?<n>" + Kin + @")(?:\s?(?:녀석|놈|네))?", notAfter: "[가-힣]", before: @"(?:님|씨)?\s(?:\S{1,8}\s){0,3}(?:" + Sum + ")");

    private static readonly Pattern FullName = new("(?<n>" + Surname + "\\s?" + GivenFirst + GivenLast + ")(?:\\s?(?:님|씨))?\\s(?:앞으로\\s)?", notAfter: "[가-힣]", before: For + "(?:" + Sum + ")");

    private static readonly Pattern GivenName = new("(?<n>" + GivenFirst + GivenLast + ")(?:이)?(?:\\s?(?:님|씨))?\\s(?:앞으로\\s)?", notAfter: "[가-힣]", before: For + "(?:" + Sum + ")");

    private static readonly Pattern InFront = new("(?<n>[가-힣]{2,5})(?:\\s?(?:님|씨))?\\s앞으로", notAfter: "[가-힣]");

    private static readonly Regex OnlyKin = Pattern.Linear("^(?:우리\\s?|저희\\s?|내\\s|제\\s)?(?<n>" + Kin + ")(?:님|씨)?(?:한테|에게|께)?(?:요|이요|이에요|예요)?$");

    private static readonly Regex FullShape = Pattern.Linear("^" + Surname + GivenFirst + GivenLast + "$");

    private static readonly Regex Person = Pattern.Linear("^(?:" + Kin + "|" + Surname + "?" + GivenFirst + GivenLast + ")$");

    private static readonly Regex Corrected = Pattern.Linear("(?:(?:말고|아니고|아니라|아니에요|아니야)|(?:받는|받을|보낼)\\s?(?:사람|분)[이은는]?(?:\\s[가-힣\\s]{1,12})?)\\s(?:우리\\s)?(?<n>[가-힣]{2,4}?)(?:님|씨)?(?:이?한테|에게|께)?(?:이?요|이에요|예요|이야|야|입니다|\\s?보내.{0,6}|로\\s?.{1,8})?$");

    /// <summary>People named right before an amount or the verb of a transfer, first to last.</summary>
    public static IEnumerable<Found<string>> BeforeSum(string text) =>
        Named(InFront, text).Concat(Named(Relative, text)).Concat(Named(FullName, text)).Concat(Named(GivenName, text));

    /// <summary>Whom a correction names behind what it takes back: "아빠 말고 엄마요", "받는 사람은 영희예요".</summary>
    public static Found<string>? Instead(string text) => Corrected.Match(text) is { Success: true } match && IsPerson(match.Groups["n"].Value) ? Of(match) : null;

    /// <summary>Whether a word has the shape of a surname with a given name.</summary>
    public static bool IsName(string word) => word.Length is 3 && FullShape.IsMatch(word);

    /// <summary>Whether a word is kin, or has the shape of a name.</summary>
    public static bool IsPerson(string word) => !NoNames.Contains(word) && Person.IsMatch(word);

    /// <summary>Kin that are all that was said, as in answer to "누구에게 보낼까요?"; null when more or something else was said.</summary>
    public static Found<string>? Alone(string text) => OnlyKin.Match(text) is { Success: true } match ? Of(match) : null;

    private static IEnumerable<Found<string>> Named(Pattern pattern, string text) =>
        pattern.Matches(text).Select(Of).Where(found => !NoNames.Contains(found.Value));

    private static Found<string> Of(Match match)
    {
        var name = match.Groups["n"];
        return new(name.Index, name.Length, name.Value);
    }
}
