using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace VoiceAgent.Web.Channels.ActivityProtocol.Tokens;

/// <summary>A caller whose token was good, with what the token says about the activity that it may bring.</summary>
/// <param name="ServiceUrl">The only service URL that the activity may name; null: not said.</param>
/// <param name="Endorsements">The channels that the signing key is endorsed for; empty: not restricted.</param>
internal sealed record ChannelCaller(string? ServiceUrl, IReadOnlyList<string> Endorsements);

/// <summary>Validates the tokens of the Bot Framework, and of the tenants that are allowed.</summary>
internal sealed partial class ChannelTokens : IDisposable
{
    /// <summary>The name of the client that fetches keys.</summary>
    internal const string ClientName = "channel-keys";

    private const string BotFramework = "https://api.botframework.com";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly ActivityProtocolOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<ChannelTokens> _logger;
    private readonly SigningKeys _channelKeys;
    private readonly SigningKeys _tenantKeys;

    public ChannelTokens(IHttpClientFactory clients, IOptions<ActivityProtocolOptions> options, TimeProvider time, ILogger<ChannelTokens> logger)
    {
        _options = options.Value;
        _time = time;
        _logger = logger;
        _channelKeys = new(_options.MetadataUrl, () => clients.CreateClient(ClientName), time);
        _tenantKeys = new(_options.TenantMetadataUrl, () => clients.CreateClient(ClientName), time);
    }

    /// <summary>Who is calling, or null when the token is not good; why is logged and not told.</summary>
    internal async Task<ChannelCaller?> ValidateAsync(string token, CancellationToken cancellationToken)
    {
        // Read only to choose among the issuers that are allowed anyway: nothing is believed before the signature is checked.
        if (_options.AppId.Length == 0 || Unverified(token) is not { } unverified) return Refused("form");
        var fromChannel = unverified.Issuer == BotFramework;
        if (!fromChannel && !TenantIssuers().Contains(unverified.Issuer)) return Refused("issuer");
        var key = await (fromChannel ? _channelKeys : _tenantKeys).FindAsync(unverified.Kid ?? "", cancellationToken);
        if (key is null) return Refused("signing key");
        var validated = await Handler.ValidateTokenAsync(token, Parameters(key, unverified.Issuer));
        if (!validated.IsValid) return Refused(validated.Exception.GetType().Name);
        return fromChannel ? OfChannel(unverified, key) : OfTenant(unverified);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _channelKeys.Dispose();
        _tenantKeys.Dispose();
    }

    private static JsonWebToken? Unverified(string token)
    {
        try
        {
            return Handler.ReadJsonWebToken(token);
        }
        catch (Exception malformed) when (malformed is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private IEnumerable<string> TenantIssuers() => _options.Tenants.SelectMany(tenant => new[]
    {
        $"https://sts.windows.net/{tenant}/",
        $"https://login.microsoftonline.com/{tenant}/v2.0",
    });

    private TokenValidationParameters Parameters(EndorsedKey key, string issuer) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = _options.AppId,
        IssuerSigningKey = key.Key,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireSignedTokens = true,
        LifetimeValidator = (from, until, _, _) => IsWithin(from, until),
    };

    private bool IsWithin(DateTime? from, DateTime? until)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return until is { } end && now <= end + Skew && (from is not { } start || now >= start - Skew);
    }

    private ChannelCaller? OfChannel(JsonWebToken token, EndorsedKey key) =>
        Claim(token, "serviceurl") is { Length: > 0 } serviceUrl ? new(serviceUrl, key.Endorsements) : Refused("no serviceurl");

    private ChannelCaller? OfTenant(JsonWebToken token)
    {
        var caller = Claim(token, "ver") == "2.0" ? Claim(token, "azp") : Claim(token, "appid");
        var allowed = _options.AllowedCallers.Count > 0 ? _options.AllowedCallers : [_options.AppId];
        return caller is not null && allowed.Contains(caller) ? new(Claim(token, "serviceurl"), []) : Refused("caller");
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private ChannelCaller? Refused(string reason)
    {
        TokenRefused(reason);
        return null;
    }

    [LoggerMessage(LogLevel.Warning, "A channel token was refused: {Reason}")]
    private partial void TokenRefused(string reason);
}
