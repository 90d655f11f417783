using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads the name that ends right before a particle: 우리 아들|한테, 김 과장님|께, 둘째 딸|에게.</summary>
internal static class KoreanNames
{
    private const int Longest = 12;

    private static readonly string[] Titles = ["님", "씨", "네", "의"];

    /// <summary>Words that are none without the title that they end in.</summary>
    private static readonly string[] WithTitle = ["선생님", "형님", "누님", "어머님", "아버님", "장모님", "장인어른", "스님", "서방님", "동서네"];

    private static readonly string[] Ours = ["우리", "저희"];

    private static readonly HashSet<string> Orders = ["첫째", "둘째", "셋째", "막내", "큰", "작은", "외", "친"];

    /// <summary>Where somebody works who is told by it: 미용실 원장님, 태권도 사범님.</summary>
    private static readonly HashSet<string> Workplaces = ["미용실", "학원", "피아노", "태권도", "영어", "수학", "과외", "유치원", "어린이집", "학교", "교회", "성당", "절", "병원", "가게", "식당", "회사", "부동산", "헬스장", "필라테스", "요가", "공방", "아파트", "동호회", "모임", "계모임", "산악회", "동창회", "담임", "태권도장", "옆집", "집주인", "주인집", "계주", "거래처", "사촌", "외사촌", "이웃", "동네", "아랫집", "윗집", "앞집", "꽃집", "빵집"];

    private static readonly string[] Roles = ["원장", "사장", "선생", "쌤", "실장", "팀장", "과장", "부장", "대리", "차장", "사범", "관장", "코치", "총무", "회장", "목사", "신부", "권사", "집사", "스님", "강사", "트레이너", "반장", "아저씨", "아줌마", "아주머니", "할머니", "할아버지", "이모", "동료", "후배", "선배", "언니", "오빠", "형", "누나", "동생", "친구"];

    private const string Surnames = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민";

    /// <summary>The name that ends at an index; empty when no word ends there.</summary>
    public static Found<string> Before(string text, int end)
    {
        var stop = WithoutTitle(text, end);
        var start = WordStart(text, stop);
        if (stop - start is 0 or > Longest) return new(end, 0, "");
        foreach (var our in Ours)
            if (stop - start > our.Length && string.CompareOrdinal(text, start, our, 0, our.Length) == 0) start += our.Length;
        start = Joined(text, start);
        stop = WithoutEuphony(text, start, stop);
        return new(start, stop - start, text[start..stop]);
    }

    /// <summary>Whose account it is whose word begins at an index: "김철수 계좌로".</summary>
    public static Found<string> OwnerBefore(string text, int end) => Before(text, end) is { Length: >= 2 and <= 5 } owner ? owner : new(end, 0, "");

    /// <summary>선생님 and 형님 are whole words, no 선생 with a title.</summary>
    private static bool IsWhole(string text, int end) => Array.Exists(WithTitle, word => end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0);

    private static bool IsRole(string text, int start) => Array.Exists(Roles, role => string.CompareOrdinal(text, start, role, 0, role.Length) == 0);

    private static int WithoutTitle(string text, int end)
    {
        var stop = TrimSpace(text, end);
        foreach (var title in Titles)
            if (stop > title.Length && !IsWhole(text, stop) && string.CompareOrdinal(text, stop - title.Length, title, 0, title.Length) == 0) return TrimSpace(text, stop - title.Length);
        return stop;
    }

    /// <summary>The 이 that a given name ending in a consonant takes is no part of it: 성현이한테.</summary>
    private static int WithoutEuphony(string text, int start, int stop) =>
        stop - start is 3 or 4 && text[stop - 1] == '이' && Hangul.IsSyllable(text[stop - 2]) && Jamo.Final(text[stop - 2]) != 0 && !text[start..stop].EndsWith("어린이", StringComparison.Ordinal)
            ? stop - 1 : stop;

    private static int TrimSpace(string text, int end) => end > 0 && text[end - 1] == ' ' ? end - 1 : end;

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && (Hangul.IsSyllable(text[start - 1]) || char.IsAsciiLetter(text[start - 1])) && end - start <= Longest) start--;
        return start;
    }

    /// <summary>A surname or an order standing apart belongs to the name.</summary>
    private static int Joined(string text, int start)
    {
        if (start < 2 || text[start - 1] != ' ') return start;
        var before = WordStart(text, start - 1);
        var word = text[before..(start - 1)];
        var surname = word.Length == 1 && Surnames.Contains(word[0], StringComparison.Ordinal) && word is not ("이" or "전" or "하" or "한" or "주" or "우" or "구" or "오" or "차" or "안" or "고" or "서");
        return surname || Orders.Contains(word) || (IsRole(text, start) && (Workplaces.Contains(word) || PeopleWords.IsName(word))) ? before : start;
    }
}
