using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Core.LanguageModels;
using VoiceAgent.Infrastructure.OpenAi;

namespace VoiceAgent.Integration.Tests.LanguageModels;

/// <summary>The language models as the service registers them, with a clock that a test moves and a log that it reads.</summary>
internal sealed class LanguageModelHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public LanguageModelHost(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create($"VoiceAgent:LanguageModel:{one.Key}", (string?)one.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        services.AddLanguageModels(configuration);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new();

    public CollectedLog Log { get; } = new();

    public ReplyWriter Writer => _services.GetRequiredService<ReplyWriter>();

    public IServiceProvider Services => _services;

    /// <summary>The settings of one profile that words replies.</summary>
    public static (string Key, string Value)[] Profile(string endpoint, string name = "local") =>
    [
        ($"Profiles:{name}:Endpoint", endpoint), ($"Profiles:{name}:Model", "loopback"), ($"Profiles:{name}:ApiKey", "sk-very-secret"),
        ("Replies:0", name),
    ];

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
