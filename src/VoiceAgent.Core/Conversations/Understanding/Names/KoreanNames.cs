using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Reads the name that ends right before a particle: 우리 아들|한테, 김 과장님|께, 둘째 딸|에게.</summary>
internal static class KoreanNames
{
    private const int Longest = 12;

    private static readonly string[] Titles = ["선생님", "님", "씨", "네", "의"];

    private static readonly string[] Ours = ["우리", "저희"];

    private static readonly HashSet<string> Orders = ["첫째", "둘째", "셋째", "막내", "큰", "작은", "외", "친"];

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
        return new(start, stop - start, text[start..stop]);
    }

    /// <summary>Whose account it is whose word begins at an index: "김철수 계좌로".</summary>
    public static Found<string> OwnerBefore(string text, int end) => Before(text, end) is { Length: >= 2 and <= 5 } owner ? owner : new(end, 0, "");

    private static int WithoutTitle(string text, int end)
    {
        var stop = TrimSpace(text, end);
        foreach (var title in Titles)
            if (stop > title.Length && string.CompareOrdinal(text, stop - title.Length, title, 0, title.Length) == 0) return TrimSpace(text, stop - title.Length);
        return stop;
    }

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
        return surname || Orders.Contains(word) ? before : start;
    }
}
