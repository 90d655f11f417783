namespace VoiceAgent.Benchmarks;

/// <summary>Finds the repository's folders from where the benchmarks were built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory)).FullName;

    public static string Dialogs => Path.Combine(Root, "dialogs");

    /// <summary>The service, built in the same configuration as this program.</summary>
    public static string Service => Path.Combine(ServiceFolder, "bin", Configuration, "net10.0", "VoiceAgent.Web.dll");

    public static string ServiceFolder => Path.Combine(Root, "src", "VoiceAgent.Web");

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static DirectoryInfo Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "VoiceAgent.sln"))
            ? folder
            : Find(folder.Parent ?? throw new DirectoryNotFoundException("Run the benchmarks from a build inside the repository."));
}
