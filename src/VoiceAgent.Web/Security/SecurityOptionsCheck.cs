using System.Net;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Web.Security;

/// <summary>Refuses keys and passwords that could be guessed, when the service starts.</summary>
internal sealed class SecurityOptionsCheck : IValidateOptions<SecurityOptions>
{
    private const int ShortestKey = 16;
    private const int ShortestPassword = 10;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SecurityOptions options)
    {
        List<string> failures = [];
        if (options.BootstrapApiKey.Length is > 0 and < ShortestKey)
            failures.Add($"{SecurityOptions.Section}:BootstrapApiKey is shorter than {ShortestKey} characters.");
        if (options.AdministratorPassword.Length is > 0 and < ShortestPassword)
            failures.Add($"{SecurityOptions.Section}:AdministratorPassword is shorter than {ShortestPassword} characters.");
        failures.AddRange(options.KnownProxies.Where(proxy => !IPAddress.TryParse(proxy, out _))
            .Select(proxy => $"{SecurityOptions.Section}:KnownProxies: '{proxy}' is no IP address. Give addresses such as 10.0.0.5."));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
