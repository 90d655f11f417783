namespace VoiceAgent.Web.Dialogs;

/// <summary>The folder of the dialog files, and how it looked when it was last read.</summary>
/// <param name="path">The folder.</param>
internal sealed class DialogFolder(string path)
{
    private string _seen = Look(path);

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>Whether a file came, went or was written since the last time that this was asked.</summary>
    public bool HasChanged()
    {
        var now = Look(Path);
        if (now == _seen) return false;
        _seen = now;
        return true;
    }

    private static string Look(string path) => !Directory.Exists(path) ? "" : string.Join(
        '\n',
        new DirectoryInfo(path).EnumerateFiles("*.yaml", SearchOption.AllDirectories)
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => FormattableString.Invariant($"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}")));
}
