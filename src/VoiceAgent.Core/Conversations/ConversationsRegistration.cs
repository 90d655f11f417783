using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Core.Conversations.Handoffs;
using VoiceAgent.Core.Conversations.Replies;
using VoiceAgent.Core.Conversations.Sessions;
using VoiceAgent.Core.Conversations.Signals;
using VoiceAgent.Core.Conversations.Transcripts;
using VoiceAgent.Core.Conversations.Turns;
using VoiceAgent.Core.LanguageModels;

namespace VoiceAgent.Core.Conversations;

/// <summary>Composes what every conversation needs.</summary>
public static class ConversationsRegistration
{
    /// <summary>The time zone that customers and residents live in, unless their record says otherwise.</summary>
    public const string TimeZone = "Asia/Seoul";

    /// <summary>
    /// Adds <see cref="TurnRunner"/> and the dialogs below a folder. Needs a session store and lock, a transcript store,
    /// understanding, signal rules, a hand-off desk and a <see cref="ReplyWriter"/> from elsewhere.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="dialogsFolder">The folder that holds the dialog files.</param>
    public static IServiceCollection AddConversations(this IServiceCollection services, string dialogsFolder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DialogVocabulary>();
        services.TryAddSingleton<IDialogArchive, InProcessDialogArchive>();
        services.AddSingleton(provider => DialogSet.Load(dialogsFolder, provider.GetRequiredService<DialogVocabulary>()));
        services.AddSingleton<DialogCatalog>();
        services.AddSingleton<DialogMachines>().AddSingleton<DialogStepper>().AddSingleton<DialogStack>().AddSingleton<DialogRunner>();
        services.AddSingleton<SlotFiller>().AddSingleton<ActionRunner>().AddSingleton<WishOffers>().AddSingleton<SlotCommands>().AddSingleton<Alarms>().AddSingleton<Interjections>();
        services.AddSingleton<Speaker>().AddSingleton<Responder>().AddSingleton<Listener>().AddSingleton<TurnMetrics>();
        services.AddSingleton(Runner);
        return services;
    }

    private static TurnRunner Runner(IServiceProvider provider) => new(
        provider.GetRequiredService<IConversationLock>(),
        provider.GetRequiredService<ISessionStore>(),
        provider.GetRequiredService<ITranscriptStore>(),
        provider.GetRequiredService<ISignalRules>(),
        provider.GetRequiredService<IHandoffDesk>(),
        provider.GetRequiredService<Listener>(),
        provider.GetRequiredService<DialogRunner>(),
        provider.GetRequiredService<Responder>(),
        provider.GetRequiredService<TurnMetrics>(),
        provider.GetRequiredService<TimeProvider>(),
        DateTimeZoneProviders.Tzdb[TimeZone]);
}
