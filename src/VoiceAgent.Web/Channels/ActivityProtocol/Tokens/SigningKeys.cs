using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace VoiceAgent.Web.Channels.ActivityProtocol.Tokens;

/// <summary>A signing key and the channels it is endorsed for; none means that it is not restricted.</summary>
internal sealed record EndorsedKey(JsonWebKey Key, IReadOnlyList<string> Endorsements);

/// <summary>
/// The keys that an issuer's metadata leads to: kept for 24 hours; fetched anew at most once an hour for a key that they lack,
/// so that a flood of forged tokens does not become a flood of fetches.
/// </summary>
internal sealed class SigningKeys(Uri metadata, Func<HttpClient> client, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private Dictionary<string, EndorsedKey> _keys = [];
    private DateTimeOffset? _fetchedAt;

    /// <summary>The key of an id, or null.</summary>
    /// <exception cref="HttpRequestException">The keys could not be fetched, and none were kept.</exception>
    internal async Task<EndorsedKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (IsDue(keyId)) await FetchAsync(cancellationToken);
            return _keys.GetValueOrDefault(keyId);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private bool IsDue(string keyId)
    {
        if (_fetchedAt is not { } fetched) return true;
        var age = time.GetUtcNow() - fetched;
        return age >= Kept || (!_keys.ContainsKey(keyId) && age >= BetweenFetches);
    }

    private async Task FetchAsync(CancellationToken cancellationToken)
    {
        using var http = client();
        using var document = JsonDocument.Parse(await http.GetByteArrayAsync(metadata, cancellationToken));
        var address = new Uri(metadata, document.RootElement.GetProperty("jwks_uri").GetString());
        using var set = JsonDocument.Parse(await http.GetByteArrayAsync(address, cancellationToken));
        _keys = set.RootElement.GetProperty("keys").EnumerateArray()
            .Select(KeyOf)
            .Where(key => !string.IsNullOrEmpty(key.Key.Kid))
            .GroupBy(key => key.Key.Kid)
            .ToDictionary(keys => keys.Key, keys => keys.First());
        _fetchedAt = time.GetUtcNow();
    }

    private static EndorsedKey KeyOf(JsonElement json)
    {
        var endorsements = json.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(item => item.GetString() ?? "").ToArray()
            : [];
        return new(new JsonWebKey(json.GetRawText()), endorsements);
    }
}
