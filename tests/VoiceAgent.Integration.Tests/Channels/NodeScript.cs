using System.Diagnostics;
using System.Text.Json;

namespace VoiceAgent.Integration.Tests.Channels;

/// <summary>Runs one of the official clients' scripts in <c>tests/clients</c>.</summary>
internal static class NodeScript
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    /// <summary>The JSON lines that it said, by their <c>event</c>.</summary>
    public static async Task<IReadOnlyDictionary<string, JsonElement>> RunAsync(string script, params string[] arguments)
    {
        var folder = Folder();
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), "Run 'npm ci' in tests/clients, as tests/run does.");
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, script), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(Limit);
        await process.WaitForExitAsync().WaitAsync(Limit);
        process.ExitCode.ShouldBe(0, $"{output}\n{await errors}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith('{'))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(line => line.GetProperty("event").GetString()!);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "VoiceAgent.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "clients");
    }
}
