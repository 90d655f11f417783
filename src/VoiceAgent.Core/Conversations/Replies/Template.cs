using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>
/// A reply's text with places for facts: <c>{name}</c>, <c>{name|particle}</c>, <c>{rows each line-key}</c>.
/// </summary>
internal sealed partial class Template
{
    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

    private Template(IReadOnlyList<object> parts) => Parts = parts;

    /// <summary>Strings and <see cref="TemplatePlace"/>s, in order.</summary>
    public IReadOnlyList<object> Parts { get; }

    public IEnumerable<TemplatePlace> Places => Parts.OfType<TemplatePlace>();

    /// <summary>The parsed template; templates come from the dialog files alone, so all are kept.</summary>
    public static Template Parse(string text) => Parsed.GetOrAdd(text, static text => new Template([.. Split(text)]));

    /// <summary>What is wrong in a template.</summary>
    public static IEnumerable<string> Problems(string text)
    {
        if (PlacePattern().Replace(text, "").AsSpan().ContainsAny('{', '}')) yield return "a brace is open or misplaced; a place is {name}, {name|을} or {rows each line-key}";
        foreach (var place in Parse(text).Places)
        {
            if (place.Particle is { } particle && !Particles.IsKnown(particle)) yield return $"'{particle}' is not a particle that is known here";
        }
    }

    private static IEnumerable<object> Split(string text)
    {
        var end = 0;
        foreach (Match match in PlacePattern().Matches(text))
        {
            if (match.Index > end) yield return text[end..match.Index];
            yield return new TemplatePlace(match.Groups["name"].Value, Group(match, "particle"), Group(match, "each"));
            end = match.Index + match.Length;
        }

        if (end < text.Length) yield return text[end..];
    }

    private static string? Group(Match match, string name) => match.Groups[name] is { Success: true, Value: var value } ? value : null;

    [GeneratedRegex(@"\{(?<name>[a-z][a-z0-9-]*)(?:\|(?<particle>[가-힣]+)|\s+each\s+(?<each>[a-z][a-z0-9-]*))?\}")]
    private static partial Regex PlacePattern();
}

/// <summary>A place in a template.</summary>
/// <param name="Name">The slot or fact.</param>
/// <param name="Particle">The Korean particle after it, in either form, or null.</param>
/// <param name="Each">The reply said for each row of a table, or null.</param>
internal sealed record TemplatePlace(string Name, string? Particle, string? Each);
