using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace VoiceAgent.Web.Channels.DirectLine;

/// <summary>
/// Issues and reads Direct Line tokens. Any process that shares the data-protection keys reads them.
/// A token has the outer form of a JSON Web Token, so that the official client finds the pinned user in it;
/// only its third part, which is encrypted and authenticated, counts here.
/// </summary>
public sealed class DirectLineTokens
{
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private readonly IDataProtector _bearer;
    private readonly IDataProtector _stream;
    private readonly TimeProvider _time;
    private readonly DirectLineOptions _options;

    /// <summary>Tokens protected by the service's keys.</summary>
    public DirectLineTokens(IDataProtectionProvider protection, TimeProvider time, IOptions<DirectLineOptions> options)
    {
        ArgumentNullException.ThrowIfNull(protection);
        ArgumentNullException.ThrowIfNull(options);
        _bearer = protection.CreateProtector("VoiceAgent.DirectLine.Token");
        _stream = protection.CreateProtector("VoiceAgent.DirectLine.Stream");
        _time = time;
        _options = options.Value;
    }

    /// <summary>A fresh conversation id that nobody can guess.</summary>
    public static string NewConversationId() => RandomName();

    /// <summary>A token for what the claims say.</summary>
    public DirectLineToken Issue(DirectLineClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var lifetime = TimeSpan.FromMinutes(_options.TokenMinutes);
        var expires = _time.GetUtcNow() + lifetime;
        var token = $"{Outer(claims, expires)}.{Protect(_bearer, new(claims, expires.ToUnixTimeMilliseconds(), 0))}";
        return new(claims.ConversationId, token, (int)lifetime.TotalSeconds);
    }

    /// <summary>A token for a new conversation of a customer who has signed in elsewhere; the user is pinned.</summary>
    /// <param name="customerId">The bank's id of the customer.</param>
    /// <param name="locale">BCP 47 tag to begin in, or null.</param>
    public DirectLineToken IssueForCustomer(string customerId, string? locale = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(customerId);
        return Issue(new(NewConversationId(), $"dl_{RandomName()}", customerId, locale));
    }

    /// <summary>Reads a token; claims are null unless it is good.</summary>
    public (TokenReading Reading, DirectLineClaims? Claims) Read(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        var (reading, ticket) = Unprotect(_bearer, token[(token.LastIndexOf('.') + 1)..]);
        return (reading, ticket?.Claims);
    }

    /// <summary>What authorises one stream for 60 seconds, from a place in the conversation on.</summary>
    internal string IssueStream(DirectLineClaims claims, long after) =>
        Protect(_stream, new(claims, (_time.GetUtcNow() + StreamLifetime).ToUnixTimeMilliseconds(), after));

    /// <summary>Reads what <see cref="IssueStream"/> gave.</summary>
    internal (TokenReading Reading, DirectLineTicket? Ticket) ReadStream(string token) => Unprotect(_stream, token);

    private static string RandomName() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    private static string Outer(DirectLineClaims claims, DateTimeOffset expires)
    {
        var open = new OpenClaims(claims.ConversationId, claims.UserId, expires.ToUnixTimeSeconds());
        var payload = JsonSerializer.SerializeToUtf8Bytes(open, DirectLineJson.Wire.OpenClaims);
        return $"{Base64Url.EncodeToString("""{"alg":"none"}"""u8)}.{Base64Url.EncodeToString(payload)}";
    }

    private static string Protect(IDataProtector protector, DirectLineTicket ticket) =>
        Base64Url.EncodeToString(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(ticket, DirectLineJson.Wire.DirectLineTicket)));

    private (TokenReading Reading, DirectLineTicket? Ticket) Unprotect(IDataProtector protector, string token)
    {
        try
        {
            var bytes = protector.Unprotect(Base64Url.DecodeFromChars(token));
            var ticket = JsonSerializer.Deserialize(bytes, DirectLineJson.Wire.DirectLineTicket);
            var expired = ticket!.ExpiresAt <= _time.GetUtcNow().ToUnixTimeMilliseconds();
            return expired ? (TokenReading.Expired, null) : (TokenReading.Good, ticket);
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException or JsonException)
        {
            return (TokenReading.Invalid, null);
        }
    }
}

/// <summary>The protected part of a token.</summary>
/// <param name="Claims">What it says.</param>
/// <param name="ExpiresAt">Unix time in milliseconds.</param>
/// <param name="After">For a stream: the watermark it starts from.</param>
internal sealed record DirectLineTicket(DirectLineClaims Claims, long ExpiresAt, long After);

/// <summary>What the official client may read of a token; nothing here believes it.</summary>
internal sealed record OpenClaims(string Conv, string? User, long Exp);
