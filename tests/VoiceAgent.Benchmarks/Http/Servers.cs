namespace VoiceAgent.Benchmarks.Http;

/// <summary>Starts the servers that are compared, alike in all but what they do.</summary>
internal static class Servers
{
    /// <summary>The service as it is run, with sample data in a folder of its own, and anybody may post.</summary>
    public static Task<(ServerProcess Server, Uri Address)> ServiceAsync(string data, CancellationToken cancellationToken) => ServerProcess.StartAsync(
        Repository.Service,
        Repository.ServiceFolder,
        [],
        Environment(
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("VoiceAgent__ActivityProtocol__AuthenticationDisabled", "true"),
            ("VoiceAgent__Database__Connection", $"Data Source={Path.Combine(data, "voiceagent.db")}")),
        cancellationToken);

    /// <summary>The bare one.</summary>
    public static Task<(ServerProcess Server, Uri Address)> BareAsync(CancellationToken cancellationToken) => ServerProcess.StartAsync(
        typeof(Servers).Assembly.Location, AppContext.BaseDirectory, [BareServer.Verb], Environment(), cancellationToken);

    private static Dictionary<string, string> Environment(params (string Name, string Value)[] more) => new(
    [
        new("ASPNETCORE_URLS", "http://127.0.0.1:0"),
        new("DOTNET_gcServer", "1"),
        // Only the line that tells the address.
        new("Logging__LogLevel__Default", "Warning"),
        new("Logging__LogLevel__Microsoft.Hosting.Lifetime", "Information"),
        .. more.Select(one => KeyValuePair.Create(one.Name, one.Value)),
    ]);
}
