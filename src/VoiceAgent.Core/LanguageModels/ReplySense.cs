using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>
/// Checks that a reply asks if, and only if, its template asks, and that a no is still a no: the person answers what they
/// heard, and the dialog waits for the answer to what it meant.
/// </summary>
internal static class ReplySense
{
    /// <summary>Whether the sense is the template's.</summary>
    public static bool IsKept(string reply, string template) =>
        Question.IsMatch(reply) == Question.IsMatch(template)
        && EndsAsking(reply) == EndsAsking(template)
        && Negation.IsMatch(reply) == Negation.IsMatch(template);

    private static bool EndsAsking(string text) => text.TrimEnd().EndsWith('?');

    private static readonly Pattern Question = new(@"\?|(?:까|나|래)요(?:[^가-힣]|\z)");

    private static readonly Pattern Negation = new(@"않|못|없|아니|안 |불가|거절|말고|\b(?:not|no|never|cannot|without|unable|nor)\b|n't", ignoreCase: true);
}
