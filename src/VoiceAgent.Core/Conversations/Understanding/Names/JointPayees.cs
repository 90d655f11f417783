using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>Finds people named together: "엄마랑 아빠한테", "to mom and dad".</summary>
internal static class JointPayees
{
    private const int Most = 5;

    private static readonly Cued Joined = new(
        "랑|하고|와|과|and|,",
        new Pattern(@"(?:이?랑|하고|와|과|,)\s", after: "[가-힣]"), new Pattern(@"\b(?:to|send|pay|give)\s.{1,24}\sand\s", ignoreCase: true));

    private static readonly Pattern Korean = new(
        @"(?<a>[가-힣]{2,4}?)(?:님|씨)?(?:이?랑|하고|와|과|,)\s(?:우리\s)?(?<b>[가-힣]{2,4}?)(?:님|씨)?(?:이?한테|에게|께|이?요|이에요|예요|(?:\s둘)?\s?다|$)", notAfter: "[가-힣]");

    private static readonly Regex Further = Pattern.Linear(@"(?:^|\s)(?<n>[가-힣]{2,4}?)(?:님|씨)?(?:이?랑|하고|와|과|,)\s$");

    private static readonly Pattern English = new(
        @"\b(?:(?:to|send|pay|give)\s+)(?:my\s+)?(?<a>[a-z]{2,12})\s+and\s+(?:to\s+)?(?:my\s+)?(?<b>[a-z]{2,12})\b", ignoreCase: true, notBefore: @"\s+(?:me|my|tell|show|check)\b");

    /// <summary>They as said; none when the words name no two people together.</summary>
    public static IReadOnlyList<Value> Find(Utterance utterance)
    {
        if (!Joined.IsMatch(utterance.Text)) return [];
        var match = (utterance.Language == "en" ? English : Korean).Match(utterance.Text);
        if (!match.Success) return [];
        List<string> names = [match.Groups["a"].Value, match.Groups["b"].Value];
        for (var before = Further.Match(utterance.Text[..match.Index]); before.Success && names.Count < Most; before = Further.Match(utterance.Text[..before.Index])) names.Insert(0, before.Groups["n"].Value);
        return names.TrueForAll(name => IsSomebody(utterance, name)) ? [.. names.Select(name => Value.Of(name) with { Said = name })] : [];
    }

    private static bool IsSomebody(Utterance utterance, string name) =>
        PeopleWords.IsPerson(name) || (utterance.Context.Names.TryGetValue(SlotTypes.Payee, out var known) && known.Contains(name, StringComparer.OrdinalIgnoreCase));
}
