using Microsoft.Extensions.Time.Testing;
using VoiceAgent.Telephony.Sip.Authentication;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Tests.Sip.Messages;
using VoiceAgent.Telephony.Tests.Sip.Transactions;

namespace VoiceAgent.Telephony.Tests.Sip.Authentication;

/// <summary>RFC 7616's examples, and client and server against each other.</summary>
public sealed class DigestTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly DigestServer server;

    public DigestTests() => server = new("example.com", user => user == "bob" ? "zanzibar" : null, time);

    [Theory]
    [InlineData("MD5", "8ca523f5e9506fed4657c9700eebdbec")]
    [InlineData("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1")]
    public void Compute_ExampleOfRfc7616_IsItsDigest(string algorithm, string digest) =>
        new DigestResponse(DigestAlgorithm.Of(algorithm)!, "Mufasa", "http-auth@example.org", "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", "GET", "/dir/index.html")
        {
            Qop = "auth",
            Count = 1,
            ClientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
        }.Compute("Circle of Life").ShouldBe(digest);

    [Fact]
    public void Compute_ExampleOfRfc2617_IsItsDigest() =>
        new DigestResponse(DigestAlgorithm.Md5, "Mufasa", "testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093", "GET", "/dir/index.html") { Qop = "auth", Count = 1, ClientNonce = "0a4f113b" }
            .Compute("Circle Of Life").ShouldBe("6629fae49393a05397450978507c4ef1");

    [Fact]
    public void Client_ChallengedByTheServer_IsKnownByItThenAndBeforehandNextTime()
    {
        var client = Client("zanzibar");
        var request = Register();
        server.Verify(request, out _).ShouldBeNull();
        client.TryAnswer(request, server.Challenge(request, false, "t")).ShouldBeTrue();
        request.Headers.Get("Authorization")!.ShouldContain("algorithm=SHA-256");
        server.Verify(request, out _).ShouldBe("bob");
        var next = Register();
        client.Authorize(next);
        next.Headers.Get("Authorization")!.ShouldContain("nc=00000002");
        server.Verify(next, out _).ShouldBe("bob");
    }

    [Theory]
    [InlineData("MD5")]
    [InlineData("MD5-sess")]
    [InlineData("SHA-256")]
    [InlineData("SHA-256-sess")]
    public void Client_EachAlgorithm_IsRight(string algorithm)
    {
        var challenge = server.Challenge(Register(), false, "t");
        var text = challenge.Headers.Get("WWW-Authenticate")!;
        challenge.Headers.Set("WWW-Authenticate", text.Replace("SHA-256", algorithm, StringComparison.Ordinal));
        var request = Register();
        Client("zanzibar").TryAnswer(request, challenge).ShouldBeTrue();
        server.Verify(request, out _).ShouldBe("bob");
    }

    [Fact]
    public void Client_WrongPassword_StopsAtTheSecondChallenge()
    {
        var client = Client("wrong");
        var request = Register();
        var challenge = server.Challenge(request, false, "t");
        client.TryAnswer(request, challenge).ShouldBeTrue();
        server.Verify(request, out var isStale).ShouldBeNull();
        isStale.ShouldBeFalse();
        client.TryAnswer(request, challenge).ShouldBeFalse();
    }

    [Fact]
    public void Server_AnswerSaidAgain_IsStale()
    {
        var request = Answered();
        server.Verify(request, out _).ShouldBe("bob");
        server.Verify(request, out var isStale).ShouldBeNull();
        isStale.ShouldBeTrue();
    }

    [Fact]
    public void Server_AnswerAfterFiveMinutes_IsStaleAndAskedAnew()
    {
        var client = Client("zanzibar");
        var request = Register();
        client.TryAnswer(request, server.Challenge(request, false, "t"));
        time.Advance(TimeSpan.FromMinutes(6));
        server.Verify(request, out var isStale).ShouldBeNull();
        isStale.ShouldBeTrue();
        client.TryAnswer(request, server.Challenge(request, isStale, "t")).ShouldBeTrue();
        server.Verify(request, out _).ShouldBe("bob");
    }

    [Fact]
    public void Server_AnswerForAnotherRequest_IsRefused()
    {
        var request = Answered();
        var other = TransactionStage.Request("INVITE");
        other.Headers.Add("Authorization", request.Headers.Get("Authorization")!);
        server.Verify(other, out _).ShouldBeNull();
    }

    [Theory]
    [InlineData("Basic Ym9iOnphbnppYmFy")]
    [InlineData("Digest")]
    [InlineData("Digest realm=\"example.com\"")]
    [InlineData("Digest username=\"bob\", realm=\"example.com\", nonce=\"AAAA\", uri=\"sip:bob@example.com\", response=\"00\", qop=auth, nc=00000001, cnonce=\"x\"")]
    [InlineData("Digest username=\"bob, realm=\"example.com")]
    public void Server_AnswerThatIsNone_IsRefused(string answer)
    {
        var request = Register();
        request.Headers.Add("Authorization", answer);
        server.Verify(request, out _).ShouldBeNull();
    }

    [Fact]
    public void Server_NonceOfAnotherServer_IsRefused()
    {
        var request = Answered();
        new DigestServer("example.com", _ => "zanzibar", time).Verify(request, out var isStale).ShouldBeNull();
        isStale.ShouldBeFalse();
    }

    [Fact]
    public void Client_SeveralProxies_AnswersEachRealmOnce()
    {
        var response = new SipResponse(407);
        response.Headers.Add("Proxy-Authenticate", "Digest realm=\"a\", nonce=\"1\", algorithm=MD5, qop=\"auth,auth-int\"");
        response.Headers.Add("Proxy-Authenticate", "Digest realm=\"a\", nonce=\"2\", algorithm=SHA-256, qop=\"auth\"");
        response.Headers.Add("Proxy-Authenticate", "Digest realm=\"b, c\", nonce=\"3\", opaque=\"o\"");
        response.Headers.Add("Proxy-Authenticate", "Digest realm=\"d\", nonce=\"4\", algorithm=FUTURE");
        var request = Register();
        Client("x").TryAnswer(request, response).ShouldBeTrue();
        var answers = request.Headers.Where(h => h.Name == "Proxy-Authorization").Select(h => h.Text).ToList();
        answers.Count.ShouldBe(2);
        answers[0].ShouldContain("nonce=\"2\"");
        answers[1].ShouldContain("realm=\"b, c\"");
        answers[1].ShouldContain("opaque=\"o\"");
        answers[1].ShouldNotContain("qop");
    }

    [Fact]
    public void Client_CredentialsOfAnotherRealm_ArentShown()
    {
        var client = new DigestClient([new("bob", "zanzibar", "elsewhere")]);
        var request = Register();
        client.TryAnswer(request, server.Challenge(request, false, "t")).ShouldBeFalse();
    }

    [Fact]
    public void Credentials_AsText_HideThePassword() => new SipCredentials("bob", "zanzibar").ToString().ShouldBe("bob");

    [Fact]
    public void Regaut01_UnknownScheme_IsChallenged() => server.Verify(TortureMessages.Request("regaut01"), out _).ShouldBeNull();

    private static DigestClient Client(string password) => new([new("bob", password)]);

    private static SipRequest Register() => TransactionStage.Request("REGISTER");

    private SipRequest Answered()
    {
        var request = Register();
        Client("zanzibar").TryAnswer(request, server.Challenge(request, false, "t")).ShouldBeTrue();
        return request;
    }
}
