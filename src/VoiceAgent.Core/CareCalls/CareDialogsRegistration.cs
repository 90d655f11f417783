using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Core.CareCalls.Indicators;
using VoiceAgent.Core.CareCalls.Signals;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Signals;

namespace VoiceAgent.Core.CareCalls;

/// <summary>Registers what conversations need of the care calls: ears for trouble, and what an answer says of a person's day.</summary>
public static class CareDialogsRegistration
{
    /// <summary>Adds the signal rules and the indicator slot type; no call is placed by these.</summary>
    public static IServiceCollection AddCareDialogs(this IServiceCollection services) => services
        .AddSingleton<ISignalRules, SignalRules>()
        .AddSingleton<ISlotType, IndicatorSlotType>();
}
