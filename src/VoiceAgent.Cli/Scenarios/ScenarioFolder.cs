using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Cli.Scenarios;

/// <summary>The scenario files below a folder.</summary>
internal static class ScenarioFolder
{
    /// <summary>The folder given, else the nearest <c>tests/scenarios</c> or <c>scenarios</c> at or above the working folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string? given, string workingFolder)
    {
        if (given is not null) return Directory.Exists(given) ? given : throw new DirectoryNotFoundException($"There is no folder '{given}'; name the one that holds the scenarios.");
        for (var at = new DirectoryInfo(workingFolder); at is not null; at = at.Parent)
        {
            var found = new[] { "tests/scenarios", "scenarios" }.Select(name => Path.Combine(at.FullName, name)).FirstOrDefault(Directory.Exists);
            if (found is not null) return found;
        }

        throw new DirectoryNotFoundException("No folder 'scenarios' was found; name it: dialogs test DIR");
    }

    /// <summary>Reads every <c>*.yaml</c> file below it, in the order of their paths, and says what is wrong in them.</summary>
    public static (IReadOnlyList<Scenario> Scenarios, IReadOnlyList<DialogProblem> Problems) Read(string folder)
    {
        var problems = new List<DialogProblem>();
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var scenarios = files.Select(file => ScenarioReader.Read(file, NameOf(folder, file), File.ReadAllText(file), problems)).OfType<Scenario>().ToList();
        foreach (var same in scenarios.GroupBy(scenario => scenario.Name).Where(same => same.Count() > 1))
            problems.Add(new(same.Last().File, 1, $"the name '{same.Key}' is taken by {same.First().File}"));
        return (scenarios, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    private static string NameOf(string folder, string file) => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
}
