using Microsoft.Extensions.Options;
using VoiceAgent.Core.Conversations.Dialogs;
using VoiceAgent.Telephony;

namespace VoiceAgent.Web.Channels.Phone;

/// <summary>Lists everything that is wrong in <c>VoiceAgent:Telephony</c>.</summary>
internal sealed class PhoneOptionsCheck(DialogCatalog dialogs) : IValidateOptions<PhoneOptions>
{
    public ValidateOptionsResult Validate(string? name, PhoneOptions options)
    {
        if (!options.IsOn) return ValidateOptionsResult.Success;
        var failures = TelephonyOptionsCheck.Failures(options.ToTelephony()).Select(failure => $"{PhoneOptions.Section}:{failure}").Concat(Own(options)).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Own(PhoneOptions options)
    {
        if (options.Language is not ("ko" or "en")) yield return $"{PhoneOptions.Section}:Language is '{options.Language}': write ko or en.";
        foreach (var (number, dialog) in options.Inbound)
        {
            if (dialog != PhoneOptions.Banker && !dialogs.Current.TryGet(dialog, out _))
                yield return $"{PhoneOptions.Section}:Inbound:{number} names the dialog '{dialog}', which there is none of; write a dialog's name or {PhoneOptions.Banker}.";
        }
    }
}
