using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads a YAML mapping and writes down, with its line, whatever has another shape than expected.</summary>
internal sealed class YamlMap(YamlMappingNode node, string file, List<DialogProblem> problems)
{
    private readonly HashSet<string> _read = [];

    public int Line => LineOf(node);

    public IEnumerable<string> Keys => node.Children.Keys.Select(key => key is YamlScalarNode { Value: { } name } ? name : Wrong<string>(key, "a name must be a single word") ?? $"?{LineOf(key)}-{key.Start.Column}");

    public bool Has(string key) => Find(key) is not null;

    public string? Text(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value ?? "",
        var other => Wrong<string>(other, $"'{key}' must be a single value"),
    };

    public string Required(string key)
    {
        if (Text(key) is { Length: > 0 } text) return text;
        Problem(Line, $"'{key}' is missing; every entry of this kind needs it");
        return "";
    }

    public int Integer(string key)
    {
        if (int.TryParse(Required(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        Problem(LineOfKey(key), $"'{key}' must be a whole number from 1");
        return 1;
    }

    public bool Flag(string key) => Text(key) switch
    {
        null or "false" => false,
        "true" => true,
        _ => Wrong<bool>(Find(key)!, $"'{key}' must be true or false"),
    };

    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode list when list.All(item => item is YamlScalarNode) => [.. list.Select(item => ((YamlScalarNode)item).Value ?? "")],
        var other => Wrong<IReadOnlyList<string>>(other, $"'{key}' must be a value or a list of values") ?? [],
    };

    public Dictionary<string, string> TextMap(string key) =>
        Map(key) is { } map ? map.Keys.ToDictionary(name => name, name => map.Text(name) ?? "") : [];

    public YamlMap? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(map, file, problems),
        var other => Wrong<YamlMap>(other, $"'{key}' must be a mapping (name: value)"),
    };

    /// <summary>Another mapping of the same file.</summary>
    public YamlMap Of(YamlMappingNode other) => new(other, file, problems);

    public IEnumerable<YamlMap> Maps(string key)
    {
        if (Find(key) is not { } found) yield break;
        if (found is not YamlSequenceNode list)
        {
            Problem(LineOf(found), $"'{key}' must be a list");
            yield break;
        }

        foreach (var item in list)
        {
            if (item is YamlMappingNode map) yield return new YamlMap(map, file, problems);
            else Problem(LineOf(item), $"an entry of '{key}' must be a mapping");
        }
    }

    public YamlNode? Find(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;
    }

    public int LineOfKey(string key) => Find(key) is { } found ? LineOf(found) : Line;

    /// <summary>Names the keys that nobody read: a typing slip must not pass in silence.</summary>
    public void RefuseOthers()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(key => !_read.Contains(key.Value ?? "")))
            Problem(LineOf(key), $"'{key.Value}' is not known here; known are {string.Join(", ", _read.Order(StringComparer.Ordinal))}");
    }

    public void Problem(int line, string message) => problems.Add(new DialogProblem(file, line, message));

    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    private T? Wrong<T>(YamlNode at, string message)
    {
        Problem(LineOf(at), message);
        return default;
    }
}
