using System.Text.RegularExpressions;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>Checks that a reply names nobody and nothing that the facts do not name.</summary>
internal static partial class ReplyNames
{
    private static readonly HashSet<string> Anyone =
        ["고객", "손", "어르신", "선생", "어머", "아버", "할머", "할아버", "여러분", "회원", "저", "저희", "누구", "본인", "함"]; // 함께

    /// <summary>Whether every person, bank and English proper name is known.</summary>
    public static bool AreKnown(string reply, ReplySources sources) =>
        Person().Matches(reply).All(match => Anyone.Contains(match.Groups[1].Value) || sources.Have(match.Groups[1].Value))
        && House().Matches(reply).All(match => sources.Have(match.Value))
        && Capital().Matches(reply).All(match => sources.Have(match.Value));

    // What stands before 님 and 씨, and before the particles that only people take.
    [GeneratedRegex("([가-힣A-Za-z]+?) ?(?:님|(?<!날|글|솜|말|마음)씨|에게|한테|께)")]
    private static partial Regex Person();

    [GeneratedRegex("[가-힣A-Za-z]+(?:은행|뱅크|카드|증권|금고|신협|보험|캐피탈)|\\b(?:[A-Z][A-Za-z]* )+(?:Bank|Card|Securities|Insurance)\\b")]
    private static partial Regex House();

    // A capital in the middle of a sentence; "I" is the one word that is always written so.
    [GeneratedRegex(@"(?<=[A-Za-z0-9,;:'] )(?!I\b)[A-Z][A-Za-z]*|\b(?:Mr|Mrs|Ms|Dr)\b\.? [A-Za-z]+")]
    private static partial Regex Capital();
}
