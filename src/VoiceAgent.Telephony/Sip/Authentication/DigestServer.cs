using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Authentication;

/// <summary>Asks who sends a request and checks the answer (RFC 3261 22.2, RFC 7616, RFC 8760). May be used by several threads.</summary>
public sealed class DigestServer
{
    private readonly string realm;
    private readonly Func<string, string?> passwordOf;
    private readonly Nonces nonces;

    /// <summary>A server of one realm.</summary>
    /// <param name="realm">Shown in the challenge.</param>
    /// <param name="passwordOf">The password of a user; null for one that there isn't.</param>
    /// <param name="time">Nonces are good for five minutes.</param>
    public DigestServer(string realm, Func<string, string?> passwordOf, TimeProvider time) =>
        (this.realm, this.passwordOf, nonces) = (realm, passwordOf, new Nonces(time));

    /// <summary>Who sent the request; null when it is to be challenged, for whatever reason: the sender learns none but that its nonce was too old.</summary>
    /// <param name="request">With or without Authorization.</param>
    /// <param name="isStale">Whether the answer was right but to an old challenge.</param>
    public string? Verify(SipRequest request, out bool isStale)
    {
        isStale = false;
        foreach (var field in request.Headers)
        {
            if (!field.Is(HeaderNames.Authorization) || DigestFields.Read(field.Value.Span) is not { } answer || answer["realm"] != realm) continue;
            if (!IsRight(request, answer)) return null;
            var state = nonces.Use(answer["nonce"]!, CountOf(answer));
            isStale = state == NonceState.Old;
            return state == NonceState.Good ? answer["username"] : null;
        }
        return null;
    }

    /// <summary>The 401, the stronger algorithm first (RFC 8760 2.3).</summary>
    public SipResponse Challenge(SipRequest request, bool isStale, string toTag)
    {
        var response = SipResponse.To(request, 401, null, toTag);
        var nonce = nonces.New();
        foreach (var algorithm in (DigestAlgorithm[])[DigestAlgorithm.Sha256, DigestAlgorithm.Md5])
        {
            var text = $"Digest realm={SipGrammar.Quote(realm)}, nonce=\"{nonce}\", algorithm={algorithm.Name}, qop=\"auth\"";
            response.Headers.Add(HeaderNames.WwwAuthenticate, isStale ? text + ", stale=true" : text);
        }
        return response;
    }

    private bool IsRight(SipRequest request, DigestFields answer)
    {
        if (answer.Algorithm is not { } algorithm || answer["username"] is not { } user || answer["nonce"] is not { } nonce) return false;
        if (answer["response"] is not { } given || answer["qop"] != "auth" || !IsFor(request, answer["uri"])) return false;
        var digest = new DigestResponse(algorithm, user, realm, nonce, request.Method, answer["uri"]!)
        {
            Qop = "auth",
            ClientNonce = answer["cnonce"] ?? "",
            Count = CountOf(answer),
        };
        // A user that there isn't takes as long as one that there is.
        var password = passwordOf(user);
        var expected = digest.Compute(password ?? "");
        var isEqual = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given.ToLowerInvariant()), Encoding.UTF8.GetBytes(expected));
        return isEqual && password is not null;
    }

    private static bool IsFor(SipRequest request, string? uri) => SipUri.TryParse(uri, out var said) && said.IsEquivalentTo(request.Uri);

    private static uint CountOf(DigestFields answer) =>
        uint.TryParse(answer["nc"], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
