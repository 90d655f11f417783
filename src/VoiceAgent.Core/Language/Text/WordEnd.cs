namespace VoiceAgent.Core.Language;

/// <summary>Knows where a Korean word ends although a particle is glued to it.</summary>
internal static class WordEnd
{
    private static readonly string[] Particles =
    [
        "한테", "에게", "께", "으로", "로", "은", "는", "이", "가", "을", "를", "랑", "하고", "와", "과", "도", "만", "의", "님", "씨",
        "에서", "에다", "에", "말고", "요", "예요", "야", "까지", "부터", "정도", "쯤", "씩", "어치", "짜리", "아니", "앞", "통장", "계좌", "카드", "보고", "꺼", "거", "환율", "환전", "입", "인데", "로부터", "더러", "네", "보내", "송금", "이체", "줘", "주",
    ];

    /// <summary>Whether a word may end before this index: the text ends, something that is no letter stands there, or a particle.</summary>
    public static bool IsAt(string text, int end) =>
        end >= text.Length || !char.IsLetterOrDigit(text[end])
        || (Hangul.IsSyllable(text[end]) && Array.Exists(Particles, p => string.CompareOrdinal(text, end, p, 0, p.Length) == 0));
}
