using System.Buffers;
using System.Text.RegularExpressions;
using VoiceAgent.Core.Language;

namespace VoiceAgent.Core.Conversations.Understanding;

/// <summary>
/// The words that name things of one type: first those known, then what the words around show to be one (근처, 수수료). A group
/// <c>v</c> narrows what is taken; what is found stays as it was said.
/// </summary>
/// <param name="patterns">The surest first; a later one adds only what overlaps none of the earlier.</param>
internal sealed class WordList(params Pattern[] patterns)
{
    private readonly HashSet<string> none = new(StringComparer.OrdinalIgnoreCase);
    private SearchValues<string>? stems;

    /// <summary>The same, not looked for where none of these pieces of words, parted by bars, is in the text: that costs a fraction.</summary>
    public WordList With(string pieces)
    {
        stems = SearchValues.Create(pieces.Split('|'), StringComparison.OrdinalIgnoreCase);
        return this;
    }

    /// <summary>The same, of which these words name nothing in particular.</summary>
    public WordList Except(params string[] words)
    {
        none.UnionWith(words);
        return this;
    }

    /// <summary>What is named in the text, first to last.</summary>
    public IReadOnlyList<Found<string>> Find(string text)
    {
        if (stems is not null && !text.AsSpan().ContainsAny(stems)) return [];
        List<Found<string>> found = [];
        foreach (var pattern in patterns)
            foreach (var match in pattern.Matches(text)) Add(found, match);
        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private void Add(List<Found<string>> found, Match match)
    {
        var group = match.Groups["v"] is { Success: true } v ? v : match;
        var value = group.Value.Trim();
        if (value.Length == 0 || none.Contains(value) || Overlaps(found, group.Index, group.Index + group.Length)) return;
        found.Add(new(group.Index, group.Length, value));
    }

    /// <summary>Nothing is found twice, and few things are found: a sentence names one or two.</summary>
    private static bool Overlaps(List<Found<string>> found, int start, int end)
    {
        for (var i = found.Count - 1; i >= 0 && i >= found.Count - 64; i--)
            if (found[i].Start < end && start < found[i].End) return true;
        return found.Count >= 64;
    }
}
