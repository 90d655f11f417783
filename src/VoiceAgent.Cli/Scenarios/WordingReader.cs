using VoiceAgent.Core.Conversations.Dialogs;
using YamlDotNet.RepresentationModel;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>Reads what may be one for all languages, or one each: <c>네</c> or <c>{ ko: 네, en: "yes" }</c>.</summary>
internal static class WordingReader
{
    /// <summary>A single text.</summary>
    public static Wording<string> Text(YamlMap map, string key, IReadOnlyList<string> languages)
    {
        if (Each(map, key, languages) is not { } each) return map.Text(key) is { } one ? new(one, one) : new("", "");
        return new(each.Text("ko") ?? "", each.Text("en") ?? "");
    }

    /// <summary>A text or a list of texts; empty when there is none.</summary>
    public static Wording<IReadOnlyList<string>> Texts(YamlMap map, string key, IReadOnlyList<string> languages)
    {
        if (Each(map, key, languages) is not { } each) return new(map.Texts(key), map.Texts(key));
        return new(each.Texts("ko"), each.Texts("en"));
    }

    /// <summary>The mapping of languages, or null where all share one.</summary>
    private static YamlMap? Each(YamlMap map, string key, IReadOnlyList<string> languages)
    {
        if (map.Find(key) is not YamlMappingNode || map.Map(key) is not { } each) return null;
        foreach (var language in languages.Where(language => !each.Has(language)))
            map.Problem(map.LineOfKey(key), $"'{key}' says nothing in {language}, in which this scenario is played");
        _ = (each.Has("ko"), each.Has("en"));
        each.RefuseOthers();
        return each;
    }
}
