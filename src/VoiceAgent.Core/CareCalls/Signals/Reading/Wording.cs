using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.CareCalls.Signals.Reading;

/// <summary>
/// Words as rules write them: alternatives parted by bars, of which each may begin with conditions on what stands before it
/// (<c>(?&lt;=…)</c>, <c>(?&lt;!…)</c>) and end with conditions on what stands behind (<c>(?=…)</c>, <c>(?!…)</c>). Takes time in
/// proportion to the text; conditions inside an alternative are not allowed.
/// </summary>
/// <remarks>Made when first looked for: most rules are never reached, because no stem of theirs is said.</remarks>
internal sealed class Wording
{
    /// <summary>What nothing matches.</summary>
    public const string Never = "[^\\s\\S]";

    private readonly IReadOnlyList<string> alternatives;
    private Pattern[]? patterns;

    private Wording(IReadOnlyList<string> alternatives) => this.alternatives = alternatives;

    private Pattern[] Patterns => patterns ??= Build();

    /// <summary>Words from a pattern.</summary>
    public static Wording Of(string pattern) => new(Alternatives(pattern));

    /// <summary>Words from alternatives; null when there are none.</summary>
    public static Wording? Of(IReadOnlyList<string> alternatives) => alternatives.Count == 0 ? null : new(alternatives);

    /// <summary>The alternatives of a pattern: only the bars outside all brackets part them.</summary>
    public static IReadOnlyList<string> Alternatives(string pattern)
    {
        List<string> parts = [];
        var (depth, start) = (0, 0);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] is '(' or '[') depth++;
            else if (pattern[i] is ')' or ']') depth--;
            else if (pattern[i] == '|' && depth == 0)
            {
                parts.Add(pattern[start..i]);
                start = i + 1;
            }
        }

        return [.. parts, pattern[start..]];
    }

    /// <summary>Whether the words are in the text.</summary>
    public bool IsMatch(string text) => Array.Exists(Patterns, pattern => pattern.IsMatch(text));

    /// <summary>Where they stand, alternative by alternative.</summary>
    public IEnumerable<Match> Matches(string text) => Patterns.SelectMany(pattern => pattern.Matches(text));

    /// <summary>Where they stand first; no success when they don't.</summary>
    public Match First(string text)
    {
        var first = Match.Empty;
        foreach (var pattern in Patterns)
            if (pattern.Match(text) is { Success: true } match && (!first.Success || match.Index < first.Index)) first = match;
        return first;
    }

    /// <summary>The text with the words put differently; <c>${n}</c> stands for what the group <c>n</c> holds.</summary>
    public string Replace(string text, string put)
    {
        foreach (var pattern in Patterns) text = pattern.Replace(text, match => match.Result(put));
        return text;
    }

    private Pattern[] Build()
    {
        var plain = alternatives.Where(alternative => !Guarded.HasConditions(alternative)).ToList();
        var guarded = alternatives.Where(Guarded.HasConditions).Select(alternative => Guarded.Of(alternative).ToPattern());
        return plain.Count == 0 ? [.. guarded] : [new(string.Join('|', plain), ignoreCase: true), .. guarded];
    }
}
