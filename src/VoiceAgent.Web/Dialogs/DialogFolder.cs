namespace VoiceAgent.Web.Dialogs;

/// <summary>The folder of the dialog files and of the utterances beside them, and how it looked when it was last read.</summary>
/// <param name="path">The folder.</param>
internal sealed class DialogFolder(string path)
{
    private const string Dialogs = "*.yaml";
    private const string Utterances = "*.txt";

    private string _seen = Look(path, Dialogs);
    private string _heard = Look(path, Utterances);

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>Whether a dialog file came, went or was written since the last time that this was asked.</summary>
    public bool HasChanged() => HasChanged(ref _seen, Dialogs);

    /// <summary>The same of the utterances.</summary>
    public bool HasOtherUtterances() => HasChanged(ref _heard, Utterances);

    private bool HasChanged(ref string seen, string files)
    {
        var now = Look(Path, files);
        if (now == seen) return false;
        seen = now;
        return true;
    }

    private static string Look(string path, string files) => !Directory.Exists(path) ? "" : string.Join(
        '\n',
        new DirectoryInfo(path).EnumerateFiles(files, SearchOption.AllDirectories)
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => FormattableString.Invariant($"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}")));
}
