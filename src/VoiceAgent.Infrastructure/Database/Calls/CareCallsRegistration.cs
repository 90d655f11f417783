using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;

namespace VoiceAgent.Infrastructure.Database.Calls;

/// <summary>Adds care calls to a service.</summary>
public static class CareCallsRegistration
{
    // What calls that are cut off, and everything else that stops, need to be written down.
    private static readonly TimeSpan AfterDraining = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Adds listening for trouble, planning, the worker and their storage, with settings from <c>VoiceAgent:CareCalls</c>.
    /// Needs <c>AddDatabase</c>, <c>AddConversations</c> and an <see cref="ILine"/>.
    /// </summary>
    public static IServiceCollection AddCareCalls(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CareCallOptions>().Bind(configuration.GetSection(CareCallOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CareCallOptions>, CareCallOptionsCheck>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout(configuration));
        services.AddCareCallListening();
        services.AddCareCallQueue();
        return services.AddCareCallMaking();
    }

    // Read without the options: those are checked, with all others, only once the host is there.
    private static TimeSpan ShutdownTimeout(IConfiguration configuration)
    {
        var set = configuration[$"{CareCallOptions.Section}:{nameof(CareCallOptions.DrainSeconds)}"];
        var drain = int.TryParse(set, CultureInfo.InvariantCulture, out var seconds) ? Math.Max(seconds, 0) : new CareCallOptions().DrainSeconds;
        return TimeSpan.FromSeconds((double)drain) + AfterDraining;
    }

    /// <summary>Adds the stores of care calls alone: the queue, the records and the alert board.</summary>
    public static IServiceCollection AddCareCallQueue(this IServiceCollection services) => services
        .AddSingleton<ICallQueue, DatabaseCallQueue>()
        .AddSingleton<ICareRecords, DatabaseCareRecords>()
        .AddSingleton<IAlertBoard, DatabaseAlertBoard>();
}
