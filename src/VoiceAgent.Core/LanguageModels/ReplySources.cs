using VoiceAgent.Core.Language;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.LanguageModels;

/// <summary>All that a reply may draw on: its template and the facts of the turn, in the forms that the template says them.</summary>
internal sealed class ReplySources
{
    private readonly List<string> _names;
    private readonly HashSet<string> _allowed;
    private readonly string _all;

    public ReplySources(ReplyRequest request)
    {
        Template = request.Template;
        var facts = request.Facts.Values.Where(IsSource).ToList();
        _names = [.. facts.Where(IsName).Select(fact => fact.Rendered).Distinct().OrderByDescending(name => name.Length)];
        _all = string.Join('\n', [Template, .. facts.Select(fact => fact.Rendered)]);
        _allowed = [.. MentionsIn(_all).Select(mention => mention.Value), .. facts.SelectMany(Canonical)];
    }

    public string Template { get; }

    /// <summary>Whether the words stand in the template or in a fact.</summary>
    public bool Have(string words) => _all.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a number, date or name is among the facts.</summary>
    public bool Allows(string mention) => _allowed.Contains(mention);

    /// <summary>The facts' names, and all numbers and dates, in the order in which a text mentions them.</summary>
    public IReadOnlyList<Found<string>> MentionsIn(string text)
    {
        var found = new List<Found<string>>();
        for (var at = 0; at < text.Length; at++)
        {
            if ((Name(text, at) ?? Mentions.At(text, at)) is not { } mention) continue;
            found.Add(mention);
            at = mention.End - 1;
        }
        return found;
    }

    private Found<string>? Name(string text, int at)
    {
        var name = _names.Find(name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0);
        return name is null ? null : new(at, name.Length, $"name {name}");
    }

    /// <summary>A slot of plain words holds what the person said; unless the template says it, it is no fact, or they could make facts.</summary>
    private bool IsSource(ReplyFact fact) => fact.Rendered.Length > 0 && fact.Value.Kind switch
    {
        ValueKind.Secret => false,
        ValueKind.Text => Template.Contains(fact.Rendered, StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsName(ReplyFact fact) => fact.Value.Kind is ValueKind.Text or ValueKind.Entity;

    /// <summary>An amount or a rate may be written out in another way than the template does; a masked number may not be completed.</summary>
    private static IEnumerable<string> Canonical(ReplyFact fact) => fact.Value.Kind switch
    {
        ValueKind.Money when fact.Value.AsMoney() is var money => [Mentions.Claim(money.Major, money.Currency)],
        ValueKind.Percent => Mentions.In($"{fact.Value.Text}%"),
        _ => [],
    };
}
