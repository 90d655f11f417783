namespace VoiceAgent.Core.Banking.Naming;

/// <summary>Words for one relative: who saved 엄마 may well say 어머니.</summary>
internal static class Kinship
{
    private static readonly string[][] Groups =
    [
        ["엄마", "어머니", "어머님", "mom", "mum", "mother"],
        ["아빠", "아버지", "아버님", "dad", "father"],
        ["남편", "신랑", "husband"],
        ["아내", "와이프", "집사람", "wife"],
        ["할머니", "할머님", "grandma", "grandmother"],
        ["할아버지", "할아버님", "grandpa", "grandfather"],
        ["집주인", "건물주", "landlord", "landlady"],
    ];

    /// <summary>Every word for the relative that a normalised name is; the name alone when it is none.</summary>
    public static IReadOnlyList<string> SameAs(string name) => Array.Find(Groups, group => group.Contains(name)) ?? [name];
}
