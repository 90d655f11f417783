using Microsoft.Extensions.Options;

namespace VoiceAgent.Infrastructure.Speech;

/// <summary>Names every provider that there is none of.</summary>
internal sealed class SpeechOptionsCheck : IValidateOptions<SpeechOptions>
{
    public ValidateOptionsResult Validate(string? name, SpeechOptions options)
    {
        var unknown = options.Synthesis.Where(provider => !SpeechRegistration.Synthesizers.Contains(provider))
            .Select(provider => $"{SpeechOptions.Section}:Synthesis names '{provider}'; there is {string.Join(", ", SpeechRegistration.Synthesizers)}.")
            .ToList();
        return unknown.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(unknown);
    }
}
