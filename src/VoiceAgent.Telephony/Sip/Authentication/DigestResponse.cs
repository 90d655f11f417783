using System.Globalization;

namespace VoiceAgent.Telephony.Sip.Authentication;

/// <summary>All that a digest is computed from (RFC 7616 3.4).</summary>
internal sealed record DigestResponse(DigestAlgorithm Algorithm, string User, string Realm, string Nonce, string Method, string Uri)
{
    /// <summary>"auth", "auth-int", or null for a server that offers none (RFC 2069).</summary>
    public string? Qop { get; init; }

    public string ClientNonce { get; init; } = "";

    public uint Count { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The count as it is written.</summary>
    public string CountText => Count.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The digest, in lower-case hexadecimal digits.</summary>
    public string Compute(string password)
    {
        var secret = Algorithm.Hash($"{User}:{Realm}:{password}");
        if (Algorithm.IsSession) secret = Algorithm.Hash($"{secret}:{Nonce}:{ClientNonce}");
        var what = Qop == "auth-int" ? $"{Method}:{Uri}:{Algorithm.Hash(Body.Span)}" : $"{Method}:{Uri}";
        var middle = Qop is null ? Nonce : $"{Nonce}:{CountText}:{ClientNonce}:{Qop}";
        return Algorithm.Hash($"{secret}:{middle}:{Algorithm.Hash(what)}");
    }
}
