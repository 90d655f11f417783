using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using VoiceAgent.Infrastructure.Database.Staff;

namespace VoiceAgent.Web.Security;

/// <summary>Lets in whoever sends the bootstrap API key.</summary>
internal sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, IOptions<SecurityOptions> security)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "api-key";

    private const string Prefix = "Bearer ";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();

        // Another bearer token is another endpoint's business (Direct Line, Bot Framework): nobody is let in, and nothing has failed.
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !IsKey(header[Prefix.Length..].Trim()))
            return Task.FromResult(AuthenticateResult.NoResult());
        var principal = StaffPolicies.Principal("api-key", StaffRole.Administrator, SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, SchemeName)));
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    // Hashes have one length and are compared in one time, so an answer's delay tells nothing of the key.
    private bool IsKey(string sent)
    {
        var key = security.Value.BootstrapApiKey;
        return key.Length > 0 && CryptographicOperations.FixedTimeEquals(Hash(sent), Hash(key));
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
