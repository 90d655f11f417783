using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Reads a file that must be one YAML mapping: a dialog, a scenario. What it cannot read becomes a problem with its line.</summary>
internal static class YamlFile
{
    private const int MaxLength = 256 * 1024;

    /// <summary>The mapping; null when there was a problem.</summary>
    /// <param name="file">Named in problems.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="kind">What it holds: "dialog".</param>
    /// <param name="beginning">What its mapping has: "that begins with 'dialog: name'".</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static YamlMap? Root(string file, string yaml, string kind, string beginning, List<DialogProblem> problems)
    {
        if (yaml.Length > MaxLength)
        {
            problems.Add(new(file, 1, $"the file is longer than {MaxLength} characters; split the {kind}"));
            return null;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }]) return new YamlMap(map, file, problems);
            problems.Add(new(file, 1, $"a {kind} file is one mapping {beginning}"));
        }
        catch (YamlException e)
        {
            problems.Add(new(file, (int)e.Start.Line, NotYaml(e)));
        }
        catch (InvalidOperationException e)
        {
            // The parser's own answer to a brace too many; it does not say where.
            problems.Add(new(file, 1, $"this is not YAML: {e.Message} Look for a brace or bracket too many."));
        }

        return null;
    }

    private static string NotYaml(YamlException e) => e.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase)
        ? $"the same name stands here twice, and the two compete; keep one ({e.Message})"
        : $"this is not YAML: {e.Message}";
}
