using VoiceAgent.Testing;

namespace VoiceAgent.Browser.Tests.Service;

/// <summary>The real service for all browser tests, in a folder of its own.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("voiceagent-browser-").FullName;
    private ServiceProcess _process = default!;

    public Uri Address => _process.Address;

    public HttpClient Http => _process.Http;

    public async ValueTask InitializeAsync() => _process = await ServiceProcess.StartAsync(_folder);

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
