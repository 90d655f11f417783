using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Web.Channels.ActivityProtocol.Connector;

/// <summary>The bot's own token for the Connector, by client credentials; kept until shortly before it expires.</summary>
internal sealed class ConnectorTokens(IHttpClientFactory clients, TimeProvider time, IOptions<ActivityProtocolOptions> options) : IDisposable
{
    /// <summary>The name of the client that fetches tokens.</summary>
    internal const string ClientName = "connector-token";

    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private string? _token;
    private DateTimeOffset _goodUntil;

    /// <summary>The token; null when no application is configured, as in development: the Connector is then called anonymously.</summary>
    /// <exception cref="HttpRequestException">The token could not be had.</exception>
    internal async Task<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (options.Value.AppId.Length == 0 || options.Value.AppPassword.Length == 0) return null;
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_token is null || time.GetUtcNow() >= _goodUntil) await FetchAsync(cancellationToken);
            return _token;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(ClientName);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = options.Value.AppId,
            ["client_secret"] = options.Value.AppPassword,
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var response = await http.PostAsync(Url(), form, cancellationToken);
        response.EnsureSuccessStatusCode();
        var token = await response.Content.ReadFromJsonAsync(ConnectorTokenJson.Default.ConnectorToken, cancellationToken);
        _token = token!.AccessToken;
        _goodUntil = time.GetUtcNow() + TimeSpan.FromSeconds(token.ExpiresIn) - Early;
    }

    private Uri Url()
    {
        var tenant = options.Value.AppTenant.Length > 0 ? options.Value.AppTenant : "botframework.com";
        return options.Value.TokenUrl ?? new($"https://login.microsoftonline.com/{Uri.EscapeDataString(tenant)}/oauth2/v2.0/token");
    }
}

/// <summary>What the token endpoint answers.</summary>
internal sealed record ConnectorToken(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>Its JSON.</summary>
[JsonSerializable(typeof(ConnectorToken))]
internal sealed partial class ConnectorTokenJson : JsonSerializerContext;
