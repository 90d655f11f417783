using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.CareCalls.Alerts;
using VoiceAgent.Core.CareCalls.Calls;

namespace VoiceAgent.Infrastructure.Database.Calls;

/// <summary>Adds care calls to a service.</summary>
public static class CareCallsRegistration
{
    /// <summary>
    /// Adds listening for trouble, planning, the worker and their storage, with settings from <c>VoiceAgent:CareCalls</c>.
    /// Needs <c>AddDatabase</c>, <c>AddConversations</c> and an <see cref="ILine"/>.
    /// </summary>
    public static IServiceCollection AddCareCalls(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CareCallOptions>().Bind(configuration.GetSection(CareCallOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CareCallOptions>, CareCallOptionsCheck>();
        services.AddCareCallListening();
        services.AddCareCallQueue();
        return services.AddCareCallMaking();
    }

    /// <summary>Adds the stores of care calls alone: the queue, the records and the alert board.</summary>
    public static IServiceCollection AddCareCallQueue(this IServiceCollection services) => services
        .AddSingleton<ICallQueue, DatabaseCallQueue>()
        .AddSingleton<ICareRecords, DatabaseCareRecords>()
        .AddSingleton<IAlertBoard, DatabaseAlertBoard>();
}
