using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Ends a clause as a sentence ends, because sentences are what the classifier has learnt: 보여주고 → 보여줘.</summary>
internal static class SpokenOut
{
    private static readonly Pattern Give = new("(?:주고|주시고|주구|주며|주면서)(?:요|서)?(?:\\s?나서)?\\z");

    private static readonly Pattern Do = new("(?:하고|하구|하며|하면서|한|하고 난)(?:요|서)?(?:\\s?나서)?\\z", after: "[가-힣]{2}|[가-힣]\\s");

    private static readonly Pattern Any = new("(?:고요|구요|고서|고|며|면서|이랑|랑|와|과)(?:\\s?나서)?\\z", notAfter: "잔|신|광|최|보|사|경");

    private static readonly Pattern Too = new("도(?:요)?", after: "[가-힣]{2}", notAfter: "(?:한|정|속|온|지|제|용|태|송|완|매|반|국|경|강|고|신|포|파|밀|농|각|라)", before: "\\s|\\z");

    /// <summary>The words without "too" ("잔액도 보여줘"), which says nothing of what is wished.</summary>
    public static string WithoutToo(string text) => text.Contains('도', StringComparison.Ordinal) ? Too.Replace(text, "") : text;

    /// <summary>The clause as a sentence of its own.</summary>
    public static string Of(string clause)
    {
        var spoken = Do.Replace(Give.Replace(clause, "줘"), "해줘");
        var bare = spoken == clause ? Any.Replace(clause, "").TrimEnd() : spoken;
        return bare.Length > 1 ? bare : clause;
    }
}
