using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>Checks that a reply names nobody and nothing that the facts do not name.</summary>
internal static class ReplyNames
{
    private static readonly HashSet<string> Anyone =
        ["고객", "손", "어르신", "선생", "어머", "아버", "할머", "할아버", "여러분", "회원", "저", "저희", "누구", "본인", "함"]; // 함께

    /// <summary>Whether every person, bank and English proper name is known.</summary>
    public static bool AreKnown(string reply, ReplySources sources) =>
        Persons(reply).All(name => Anyone.Contains(name) || sources.Have(name))
        && House.Matches(reply).All(match => sources.Have(match.Value))
        && Capital.Matches(reply).Where(match => match.Value != "I").Concat(Titled.Matches(reply)).All(match => sources.Have(match.Value));

    private static IEnumerable<string> Persons(string reply) => Person.Matches(reply)
        .Where(match => !match.Value.EndsWith('씨') || !Array.Exists(WithSsi, match.Groups["name"].Value.EndsWith))
        .Select(match => match.Groups["name"].Value);

    // 날씨, 글씨, 솜씨, 말씨, 마음씨.
    private static readonly string[] WithSsi = ["날", "글", "솜", "말", "마음"];

    // What stands before 님 and 씨, and before the particles that only people take.
    private static readonly Pattern Person = new("(?<name>[가-힣A-Za-z]+?) ?(?:님|씨|에게|한테|께)");

    private static readonly Pattern House = new("[가-힣A-Za-z]+(?:은행|뱅크|카드|증권|금고|신협|보험|캐피탈)|\\b(?:[A-Z][A-Za-z]* )+(?:Bank|Card|Securities|Insurance)\\b");

    // A capital in the middle of a sentence; "I" is the one word that is always written so.
    private static readonly Pattern Capital = new("[A-Z][A-Za-z]*", after: "[A-Za-z0-9,;:'] ");

    private static readonly Pattern Titled = new(@"\b(?:Mr|Mrs|Ms|Dr)\b\.? [A-Za-z]+");
}
