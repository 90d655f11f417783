using Microsoft.Extensions.Options;
using VoiceAgent.Core.CareCalls.Calls;
using VoiceAgent.Telephony.Calls;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>Adds the telephone.</summary>
public static class PhoneRegistration
{
    /// <summary>
    /// Adds the telephone of <c>VoiceAgent:Telephony</c> and makes it the line that care calls are placed on; without the section
    /// there is none. Needs <c>AddSpeech</c>, and a line that was added before.
    /// </summary>
    public static IServiceCollection AddTelephone(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(PhoneOptions.Section);
        services.AddOptions<PhoneOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PhoneOptions>, PhoneOptionsCheck>();
        if (section.Get<PhoneOptions>() is not { IsOn: true }) return services;
        services.AddChannels();
        services.AddSingleton(Line);
        services.AddSingleton<InboundTalk>();
        services.AddHostedService<PhoneService>();
        return services.AddSingleton<ILine, Telephone>();
    }

    private static PhoneLine Line(IServiceProvider services) => new(
        services.GetRequiredService<IOptions<PhoneOptions>>().Value.ToTelephony(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILoggerFactory>());
}
