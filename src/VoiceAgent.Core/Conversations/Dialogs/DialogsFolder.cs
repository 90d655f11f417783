namespace VoiceAgent.Core.Conversations.Dialogs;

/// <summary>Finds the folder of the dialog files.</summary>
public static class DialogsFolder
{
    /// <summary>
    /// The folder given, else the nearest <c>dialogs</c> at or above the working folder, else the one published beside the program.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string? given, string workingFolder)
    {
        if (given is not null) return Directory.Exists(given) ? given : throw new DirectoryNotFoundException($"There is no folder '{given}'; name the one that holds the dialogs.");
        return Above(workingFolder) ?? Above(AppContext.BaseDirectory)
            ?? throw new DirectoryNotFoundException("No folder 'dialogs' was found; set VoiceAgent:Dialogs:Folder or start from the project's folder.");
    }

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, "dialogs");
            if (File.Exists(Path.Combine(candidate, "common", "common.yaml"))) return candidate;
        }

        return null;
    }
}
