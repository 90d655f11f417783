using System.Text;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Values;

namespace VoiceAgent.Core.Conversations.Replies;

/// <summary>Fills a template with facts.</summary>
/// <param name="language"><c>ko</c> or <c>en</c>.</param>
/// <param name="facts">The value of a name, or null: the place is left empty.</param>
/// <param name="line">The template of a row's line, by reply key.</param>
internal sealed class Renderer(string language, Func<string, Value?> facts, Func<string, ReplyVariant> line)
{
    public string Render(string template, bool spoken) => Render(template, facts, spoken);

    private string Render(string template, Func<string, Value?> values, bool spoken)
    {
        var text = new StringBuilder();
        foreach (var part in Template.Parse(template).Parts)
            text.Append(part is TemplatePlace place ? Fill(place, values, spoken) : part);
        return text.ToString();
    }

    private string Fill(TemplatePlace place, Func<string, Value?> values, bool spoken)
    {
        var value = values(place.Name);
        if (place.Each is { } each) return Rows(value, line(each), spoken);
        var text = value is null ? "" : ValueText.Of(value, language, spoken);
        return place.Particle is { } particle ? text + Particles.After(text, particle) : text;
    }

    private string Rows(Value? table, ReplyVariant variant, bool spoken)
    {
        var template = spoken ? variant.Voice ?? variant.Text : variant.Text;
        var lines = (table?.Rows ?? []).Select(row => Render(template, name => row.TryGetValue(name, out var cell) ? cell : facts(name), spoken));
        return string.Join(spoken ? " " : "\n", lines);
    }
}
