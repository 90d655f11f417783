namespace VoiceAgent.Web.Channels.ActivityProtocol;

/// <summary>Settings of the Bot Framework endpoint: section <c>VoiceAgent:ActivityProtocol</c>.</summary>
public sealed class ActivityProtocolOptions
{
    /// <summary>The section.</summary>
    public const string Section = "VoiceAgent:ActivityProtocol";

    /// <summary>The bot's application id, which tokens must be made out to; without one no token is good.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The application's client secret, for answering through the Connector.</summary>
    public string AppPassword { get; set; } = "";

    /// <summary>The tenant that the application belongs to; empty: a multi-tenant bot.</summary>
    public string AppTenant { get; set; } = "";

    /// <summary>The Microsoft Entra tenants whose tokens are taken beside the Bot Framework's; empty: none.</summary>
    public IList<string> Tenants { get; } = [];

    /// <summary>Application ids that those tenants' tokens may come from; empty: the bot's own only.</summary>
    public IList<string> AllowedCallers { get; } = [];

    /// <summary>Whether anybody may post; in development only.</summary>
    public bool AuthenticationDisabled { get; set; }

    /// <summary>How long a request waits for its turn before it is answered 202 and the turn goes on, in seconds. Channels give up at 15.</summary>
    public int AnswerWithinSeconds { get; set; } = 10;

    /// <summary>Where the Bot Framework's signing keys are told.</summary>
    public Uri MetadataUrl { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Where Microsoft Entra's signing keys are told.</summary>
    public Uri TenantMetadataUrl { get; set; } = new("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");

    /// <summary>Where the Connector's tokens are had; null: at the application's tenant.</summary>
    public Uri? TokenUrl { get; set; }
}
