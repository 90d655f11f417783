using VoiceAgent.Core.CareCalls.Alerts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Core.CareCalls.Indicators;
using VoiceAgent.Core.CareCalls.Schedules;
using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Handoffs;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Turns;

namespace VoiceAgent.Core.CareCalls;

/// <summary>Composes what care calls decide by; the queue, the records, the alert board and the line come from elsewhere.</summary>
public static class CareCallServices
{
    /// <summary>Adds the signal rules and the slot type <c>indicator</c>: all that a dialog of a call needs to be talked through.</summary>
    public static IServiceCollection AddCareCallListening(this IServiceCollection services) => services
        .AddSingleton<ISignalRules, SignalRules>()
        .AddSingleton<ISlotType, IndicatorSlotType>();

    /// <summary>
    /// Adds the planning and making of calls. Needs <see cref="ICallQueue"/>, <see cref="ICareRecords"/>,
    /// <see cref="Alerts.IAlertBoard"/>, <see cref="ILine"/>, <see cref="TurnRunner"/>, <see cref="ISignalRules"/> and <see cref="CareCallOptions"/>.
    /// </summary>
    public static IServiceCollection AddCareCallMaking(this IServiceCollection services)
    {
        services.AddSingleton<CallPlanner>().AddSingleton<CallAlerts>().AddSingleton<CallClosing>().AddSingleton<CallRecovery>();
        services.AddSingleton<CallDesk>();
        services.AddSingleton<IHandoffDesk, HandoffAlerts>();
        services.AddSingleton(provider => new CallConversation(
            provider.GetRequiredService<TurnRunner>().RunAsync,
            provider.GetRequiredService<ISignalRules>(),
            provider.GetRequiredService<CallAlerts>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<CareCallOptions>>()));
        services.AddHostedService<CallWorker>();
        return services;
    }
}
