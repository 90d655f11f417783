using VoiceAgent.Core.CareCalls.Signals.Reading;
using VoiceAgent.Core.CareCalls.Signals.Rules.English;
using VoiceAgent.Core.CareCalls.Signals.Rules.Korean;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls.Signals;

/// <summary>
/// Hears trouble by rules: the utterance is read into clauses with person, time and mood, and each rule looks for its cues
/// in those clauses that are about the speaker, now, and affirmed.
/// </summary>
public sealed class SignalRules : ISignalRules
{
    /// <inheritdoc/>
    public IReadOnlyList<Signal> Find(string text, string language, string? context = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var (grammar, groups) = language == "en"
            ? (EnglishGrammar.Instance, EnglishRules.Groups)
            : (KoreanGrammar.Instance, KoreanRules.Groups);
        var live = groups.Where(group => group.MayHold(text)).ToList();
        return live.Count == 0 ? [] : Heard(ClauseReader.Split(text, grammar), grammar, live, context);
    }

    private static List<Signal> Heard(IReadOnlyList<Clause> plain, Grammar grammar, List<SignalGroup> groups, string? context)
    {
        var rules = groups.SelectMany(group => group.Rules).Where(rule => RuleMatch.MayHold(rule, plain, context)).ToList();
        if (rules.Count == 0) return [];
        var clauses = ClauseReader.Describe(plain, grammar);
        Dictionary<string, Signal> found = [];
        foreach (var rule in rules.Where(rule => !found.ContainsKey(rule.Signal)))
        {
            if (RuleMatch.Evidence(rule, clauses, grammar) is { } evidence)
                found[rule.Signal] = new(rule.Signal, SignalTaxonomy.SeverityOf(rule.Signal), evidence);
        }

        return [.. Overshadowing.Without(found).OrderBy(signal => SignalTaxonomy.Rank(signal.Name))];
    }
}
