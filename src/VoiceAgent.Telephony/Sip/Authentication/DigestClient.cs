using System.Security.Cryptography;
using VoiceAgent.Telephony.Sip.Messages;

namespace VoiceAgent.Telephony.Sip.Authentication;

/// <summary>Answers challenges (RFC 3261 22, RFC 7616, RFC 8760), and remembers them so that later requests are answered beforehand. For one queue.</summary>
public sealed class DigestClient
{
    private const int MostRealms = 20;

    private readonly IReadOnlyList<SipCredentials> credentials;
    private readonly Dictionary<(string Header, string Realm), Challenge> known = [];

    /// <summary>Who we are; the first that fits a realm is taken.</summary>
    public DigestClient(IReadOnlyList<SipCredentials> credentials) => this.credentials = credentials;

    /// <summary>
    /// Puts an answer to each challenge of a 401 or 407 into the request that is sent anew. False when there is none that we can answer, or the answer
    /// that the refused request carried was to the same challenge, so that trying again is useless. The caller counts CSeq up and bounds the attempts.
    /// </summary>
    /// <param name="request">To be sent: a copy of the refused one.</param>
    /// <param name="response">The 401 or 407.</param>
    public bool TryAnswer(SipRequest request, SipResponse response)
    {
        var (asks, answers) = response.Status == 407
            ? (HeaderNames.ProxyAuthenticate, HeaderNames.ProxyAuthorization)
            : (HeaderNames.WwwAuthenticate, HeaderNames.Authorization);
        var challenges = Best(response.Headers, asks);
        if (challenges.Count == 0 || !challenges.TrueForAll(c => IsWorthwhile(c, request, answers))) return false;
        request.Headers.Remove(answers);
        foreach (var challenge in challenges) Remember(answers, challenge);
        Authorize(request, answers);
        return true;
    }

    /// <summary>Answers beforehand the challenges that are known, so that a request isn't refused first.</summary>
    public void Authorize(SipRequest request)
    {
        Authorize(request, HeaderNames.Authorization);
        Authorize(request, HeaderNames.ProxyAuthorization);
    }

    private void Authorize(SipRequest request, string header)
    {
        request.Headers.Remove(header);
        foreach (var ((of, _), challenge) in known)
            if (of == header) request.Headers.Add(header, challenge.Answer(request));
    }

    private List<Challenge> Best(SipHeaders headers, string name)
    {
        var all = new List<Challenge>();
        foreach (var field in headers)
            if (field.Is(name) && DigestFields.Read(field.Value.Span) is { } fields && Challenge.Of(fields, credentials) is { } challenge) all.Add(challenge);
        // RFC 8760 2.4: one answer a realm, to the strongest that both know.
        return [.. all.GroupBy(c => c.Realm).Select(g => g.MaxBy(c => c.Algorithm.Strength)!).Take(MostRealms)];
    }

    private static bool IsWorthwhile(Challenge challenge, SipRequest refused, string header)
    {
        if (challenge.IsStale) return true;
        foreach (var field in refused.Headers)
            if (field.Is(header) && DigestFields.Read(field.Value.Span) is { } sent && sent["realm"] == challenge.Realm && sent["nonce"] == challenge.Nonce) return false;
        return true;
    }

    private void Remember(string header, Challenge challenge)
    {
        if (known.Count >= MostRealms) known.Clear();
        known[(header, challenge.Realm)] = challenge;
    }

    private sealed class Challenge(SipCredentials credentials, DigestAlgorithm algorithm, DigestFields fields)
    {
        private readonly string clientNonce = RandomNumberGenerator.GetHexString(16, lowercase: true);
        private readonly string? qop = QopOf(fields["qop"]);
        private uint count;

        public string Realm { get; } = fields["realm"] ?? "";

        public string Nonce { get; } = fields["nonce"]!;

        public DigestAlgorithm Algorithm { get; } = algorithm;

        public bool IsStale { get; } = "true".Equals(fields["stale"], StringComparison.OrdinalIgnoreCase);

        public static Challenge? Of(DigestFields fields, IReadOnlyList<SipCredentials> credentials)
        {
            var ours = credentials.FirstOrDefault(c => c.Realm is null || c.Realm == fields["realm"]);
            return ours is null || fields.Algorithm is not { } algorithm || fields["nonce"] is null ? null : new(ours, algorithm, fields);
        }

        public string Answer(SipRequest request)
        {
            var uri = request.Uri.ToString();
            var digest = new DigestResponse(Algorithm, credentials.User, Realm, Nonce, request.Method, uri)
            {
                Qop = qop,
                ClientNonce = clientNonce,
                Count = ++count,
                Body = request.Body,
            };
            var text = $"Digest username={SipGrammar.Quote(credentials.User)}, realm={SipGrammar.Quote(Realm)}, nonce={SipGrammar.Quote(Nonce)}, uri=\"{uri}\", "
                + $"response=\"{digest.Compute(credentials.Password)}\", algorithm={Algorithm.Name}";
            if (qop is not null) text += $", qop={qop}, nc={digest.CountText}, cnonce=\"{clientNonce}\"";
            else if (Algorithm.IsSession) text += $", cnonce=\"{clientNonce}\"";
            return fields["opaque"] is { } opaque ? $"{text}, opaque={SipGrammar.Quote(opaque)}" : text;
        }

        private static string? QopOf(string? offered)
        {
            var options = offered?.Split(',', StringSplitOptions.TrimEntries) ?? [];
            return Array.Find(["auth", "auth-int"], o => options.Contains(o, StringComparer.OrdinalIgnoreCase));
        }
    }
}
