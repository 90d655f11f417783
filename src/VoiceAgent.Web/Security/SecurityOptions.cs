namespace VoiceAgent.Web.Security;

/// <summary>Settings under <c>VoiceAgent:Security</c>; both are secrets and never logged.</summary>
public sealed class SecurityOptions
{
    /// <summary>The section's path in configuration.</summary>
    public const string Section = "VoiceAgent:Security";

    /// <summary>An API key with every role, at least 16 characters, sent as <c>Authorization: Bearer KEY</c>. Empty: no key is accepted.</summary>
    public string BootstrapApiKey { get; set; } = "";

    /// <summary>The password that <c>admin</c> gets at first start, at least 10 characters. Empty: one is made up and shown once.</summary>
    public string AdministratorPassword { get; set; } = "";
}
