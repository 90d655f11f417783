using Microsoft.Extensions.Options;

namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>Checks the settings at start, and names every failure.</summary>
internal sealed class ActivityProtocolOptionsCheck(IHostEnvironment environment) : IValidateOptions<ActivityProtocolOptions>
{
    public ValidateOptionsResult Validate(string? name, ActivityProtocolOptions options)
    {
        var failures = Failures(options).Select(failure => $"{ActivityProtocolOptions.Section}:{failure}").ToArray();
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(ActivityProtocolOptions options)
    {
        if (options.AuthenticationDisabled && !environment.IsDevelopment())
            yield return "AuthenticationDisabled may be true in development only: anybody could speak as any user.";
        if (options.AnswerWithinSeconds is < 0 or > 14)
            yield return "AnswerWithinSeconds must be from 0 to 14: channels give up at 15.";
        if (options.AppId.Length == 0 && options.AppPassword.Length > 0)
            yield return "AppPassword is set without an AppId.";
        if (options.AppId.Length > 0 && options.AppPassword.Length == 0 && !environment.IsDevelopment())
            yield return "AppPassword is needed beside AppId, to answer through the Connector.";
        foreach (var url in InsecureUrls(options)) yield return $"{url} must be https.";
    }

    // Keys fetched in the clear could be anybody's; tests serve their own on loopback.
    private IEnumerable<string> InsecureUrls(ActivityProtocolOptions options)
    {
        if (!IsSafe(options.MetadataUrl)) yield return nameof(options.MetadataUrl);
        if (!IsSafe(options.TenantMetadataUrl)) yield return nameof(options.TenantMetadataUrl);
        if (options.TokenUrl is { } url && !IsSafe(url)) yield return nameof(options.TokenUrl);
    }

    private bool IsSafe(Uri url) => Connector.ServiceUrl.IsSafe(url, environment.IsDevelopment());
}
