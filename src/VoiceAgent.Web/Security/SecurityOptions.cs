namespace VoiceAgent.Web.Security;

/// <summary>Settings under <c>VoiceAgent:Security</c>; the key and the password are secrets and never logged.</summary>
public sealed class SecurityOptions
{
    /// <summary>The section's path in configuration.</summary>
    public const string Section = "VoiceAgent:Security";

    /// <summary>An API key with every role, at least 16 characters, sent as <c>Authorization: Bearer KEY</c>. Empty: no key is accepted.</summary>
    public string BootstrapApiKey { get; set; } = "";

    /// <summary>The password that <c>admin</c> gets at first start, at least 10 characters. Empty: one is made up and shown once.</summary>
    public string AdministratorPassword { get; set; } = "";

    /// <summary>
    /// IP addresses of the proxies in front of the service. What they say in <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> is believed,
    /// and nobody else. Empty: the headers are not read.
    /// </summary>
    public IList<string> KnownProxies { get; } = [];
}
