using VoiceAgent.Core.CareCalls.Signals.Reading;

namespace VoiceAgent.Core.CareCalls.Indicators;

/// <summary>Talk about the call itself where an answer was expected: a leave-taking, or a doubt about who is calling.</summary>
internal static class CallTalk
{
    /// <summary>The value for an answer that takes leave.</summary>
    public const string Leaving = "leaving";

    /// <summary>The value for an answer that asks who or what is calling.</summary>
    public const string Question = "question";

    private static readonly Wording KoreanLeaving = Wording.Of(
        "(?<!못\\s?)끊(어요|습니다|을게|을께|을란|을래|는다|자|겠|어야|어\\s?줘|어라|읍시다|고\\s?싶)|^끊어[.!~ ]*$|이만[.!~ ]*$|이만\\s?(끊|할게|하자|합시다|가\\s?볼|들어)|(나가|가)\\s?봐야|^(네,?\\s?)?(안녕히\\s?(계|가)|들어가세요|수고하세요|바이)");

    private static readonly Wording EnglishLeaving = Wording.Of(
        "\\b(good ?-?bye|bye|bye-bye)\\b|\\b(have|got|need) to (go|run|leave|hang up)\\b(?! (to|for|through|without))|\\bgotta go\\b|\\b(i will|i am|let me|going to) (now )?hang(ing)? up\\b|\\btalk (to you )?later\\b");

    private static readonly Wording KoreanQuestion = Wording.Of(
        "사람(이|이야|이에요|이예요|인가|입니까|이여|인교|맞)[가-힣]*\\s?.{0,6}(기계|로봇|ai|에이아이|\\?)|(기계|로봇|인공지능)(야|여|예요|에요|이야|이에요|인가|입니까|지|죠|랑|하고)|누구(세요|십니까|시죠|신지|신가|시라|시오|야|여|요|신데|고|노)|어디(세요|십니까|서\\s?(전화|거))|(피싱|사기)(꾼|전화)?\\s?(아니|아닌|아냐|아닙|인가)|무슨\\s?전화");

    private static readonly Wording EnglishQuestion = Wording.Of(
        "\\bwho (is this|are you|is calling|is it)\\b|\\bare you (a |an )?(real|human|person|robot|machine|computer|ai|bot|recording)\\b|\\bis (this|it) (a )?(scam|fraud|recording|robot|machine|real person)\\b|\\bwhat is this (call )?(about|for)\\b|^what is this( call)?\\s*\\??$|\\bwhere are you calling from\\b");

    /// <summary>Whether any clause takes leave.</summary>
    public static bool IsLeaving(string words, string language) =>
        Holds(words, language, EnglishLeaving, KoreanLeaving);

    /// <summary>Whether any clause asks who or what is calling.</summary>
    public static bool IsQuestion(string words, string language) =>
        Holds(words, language, EnglishQuestion, KoreanQuestion);

    private static bool Holds(string words, string language, Wording english, Wording korean)
    {
        var (grammar, pattern) = language == "en" ? (EnglishGrammar.Instance, english) : (KoreanGrammar.Instance, korean);
        return ClauseReader.Split(words, grammar).Any(clause => pattern.IsMatch(clause.Text));
    }
}
