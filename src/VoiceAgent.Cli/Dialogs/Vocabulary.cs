using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using VoiceAgent.Core.Banking;
using VoiceAgent.Core.CareCalls;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Infrastructure.SandboxBank;

namespace VoiceAgent.Cli.Dialogs;

/// <summary>The names that dialog files may use; nothing behind them is run.</summary>
internal static class Vocabulary
{
    public static DialogVocabulary Create()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton(TimeProvider.System).AddBanking().AddCareCallListening().AddSandboxBank(builder.Configuration).AddSingleton<DialogVocabulary>();
        return builder.Build().Services.GetRequiredService<DialogVocabulary>();
    }
}
