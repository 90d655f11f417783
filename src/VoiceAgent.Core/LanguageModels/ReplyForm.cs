using System.Globalization;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>Checks what a reply is made of: plain words of one language.</summary>
internal static class ReplyForm
{
    private const string Markup = "*_#`[]{}<>|~^\\@=\"“”「」\t";

    /// <summary>No markup, lists, addresses, symbols or unseen characters but those of the template.</summary>
    public static bool IsPlain(string reply, ReplySources sources) =>
        reply.All(c => !IsOdd(c) || sources.Template.Contains(c, StringComparison.Ordinal))
        && ListOrAddress.Matches(reply).All(match => sources.Have(match.Value.Trim()));

    /// <summary>Whether it speaks of prompts, models or instructions.</summary>
    public static bool Leaks(string reply, ReplySources sources) => Inside.Matches(reply).Any(match => !sources.Have(match.Value));

    /// <summary>Whether its words are the language's; words of another must be among the facts, such as a name.</summary>
    public static bool IsIn(string language, string reply, ReplySources sources)
    {
        var foreign = language == "ko" ? Latin : NotLatin;
        return reply.All(c => !char.IsLetter(c) || Hangul.IsSyllable(c) || char.IsAsciiLetter(c) || sources.Template.Contains(c, StringComparison.Ordinal))
            && (language == "ko" ? Hangul.IsIn(reply) : reply.Any(char.IsAsciiLetter))
            && foreign.Matches(reply).All(word => sources.Have(word.Value));
    }

    /// <summary>Figures other than 0 to 9 are odd too: no rule here would see what they say.</summary>
    private static bool IsOdd(char c) => Markup.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherSymbol
        or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark
        || (char.IsDigit(c) && !char.IsAsciiDigit(c));

    private static readonly Pattern ListOrAddress = new(@"(?:^|\n)\s*(?:[-•·]|\d+[.)])\s|https?:\S*|www\.\S*|[\w-]+\.(?:[a-z]{2,})(?:/\S*)?", ignoreCase: true);

    private static readonly Pattern Inside = new("프롬프트|지시 ?사항|시스템 ?메시지|언어 ?모델|템플릿|인공지능|\\bprompt|\\binstruction|language model|\\bAI\\b|template|assistant", ignoreCase: true);

    private static readonly Pattern Latin = new("[A-Za-z]+");

    private static readonly Pattern NotLatin = new("[가-힣]+");
}
