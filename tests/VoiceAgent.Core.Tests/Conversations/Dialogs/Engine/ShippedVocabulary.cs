using Microsoft.Extensions.DependencyInjection;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.Conversations.Dialogs;

namespace VoiceAgent.Core.Tests.Conversations.Dialogs.Engine;

/// <summary>The actions and slot types that the shipped dialogs may name.</summary>
internal static class ShippedVocabulary
{
    public static DialogVocabulary Create(ICoreBanking? bank = null) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(bank ?? new UnsureBank())
        .AddBanking()
        .AddCareCallListening()
        .AddSingleton<DialogVocabulary>()
        .BuildServiceProvider()
        .GetRequiredService<DialogVocabulary>();
}
