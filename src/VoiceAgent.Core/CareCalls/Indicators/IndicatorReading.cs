using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.CareCalls.Signals.Reading;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Indicators;

/// <summary>
/// Reads an answer to a question about one indicator. Trouble heard anywhere in it makes it poor, whatever else was said
/// (밥은 먹었는데 입맛이 없어); then what is plainly good; then a bare yes or no, by which of them the question meant well.
/// </summary>
internal sealed class IndicatorReading(ISignalRules signals)
{
    /// <summary><c>good</c>, <c>poor</c> or <c>unknown</c>.</summary>
    public string Read(string indicator, string answer, string language)
    {
        var words = language == "en" ? EnglishIndicators.For(indicator) : KoreanIndicators.For(indicator);
        var grammar = language == "en" ? EnglishGrammar.Instance : KoreanGrammar.Instance;
        if (signals.Find(answer, language).Any(signal => words.Signals.Contains(signal.Name))) return "poor";

        var clauses = ClauseReader.Read(answer, grammar);
        if (clauses.Any(clause => words.Unsure.IsMatch(clause.Text))) return "unknown";
        return ByCues(clauses, words, grammar) ?? ByYesOrNo(clauses, words);
    }

    private static string? ByCues(IReadOnlyList<Clause> clauses, IndicatorWords words, Grammar grammar)
    {
        var poor = false;
        var good = false;
        foreach (var clause in clauses.Where(clause => clause.Who == Who.Self && !clause.LongAgo))
        {
            Weigh(words.Poor, clause, grammar, ref poor, ref good);
            Weigh(words.Good, clause, grammar, ref good, ref poor);
        }

        return poor ? "poor" : good ? "good" : null;
    }

    // Denied, a cue counts for the other side: 안 먹었어, 아프지는 않아.
    private static void Weigh(Cue cue, Clause clause, Grammar grammar, ref bool forIt, ref bool against)
    {
        if (!cue.IsNamedIn(clause.Text)) return;
        if (cue.IsIn(clause, grammar)) forIt = true;
        else against = true;
    }

    private static string ByYesOrNo(IReadOnlyList<Clause> clauses, IndicatorWords words)
    {
        if (clauses.Count == 0) return "unknown";
        var yes = words.Yes.IsMatch(clauses[0].Text);
        if (!yes && !words.No.IsMatch(clauses[0].Text)) return "unknown";
        return yes == words.YesIsGood ? "good" : "poor";
    }
}
