using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transports;

/// <summary>Real sockets on the loopback.</summary>
public sealed class SipTransportTests
{
    private const string Options = "OPTIONS sip:a@b SIP/2.0\r\nVia: SIP/2.0/TCP h;branch=z9hG4bK1\r\nTo: <sip:a@b>\r\nFrom: <sip:c@d>;tag=1\r\nCall-ID: x\r\nCSeq: 1 OPTIONS\r\nContent-Length: ";

    private static readonly SipTransportOptions None = new() { Listen = [] };

    [Theory]
    [InlineData(SipProtocol.Udp, "127.0.0.1")]
    [InlineData(SipProtocol.Tcp, "127.0.0.1")]
    [InlineData(SipProtocol.Udp, "::1")]
    [InlineData(SipProtocol.Tcp, "::1")]
    public async Task Ask_EachProtocolAndFamily_IsAnsweredAndClosesItsSockets(SipProtocol protocol, string address)
    {
        var pair = new TransportPair(protocol, address: IPAddress.Parse(address));
        (await pair.AskAsync()).ShouldBe("200");
        (await pair.AskAsync()).ShouldBe("200");
        pair.One.Sockets.ShouldBe(protocol == SipProtocol.Udp ? 1 : 2);
        await pair.DisposeAsync();
        (pair.One.Sockets, pair.Other.Sockets).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Ask_BigMessageOverTcp_IsAnsweredWhole()
    {
        await using var pair = new TransportPair(SipProtocol.Tcp);
        var length = 0;
        pair.Other.Traced = (message, _, isSent) => length = isSent ? length : message.Body.Length;
        (await pair.AskAsync(body: new string('x', 60_000))).ShouldBe("200");
        length.ShouldBe(60_000);
    }

    [Fact]
    public async Task Ask_NobodyListening_IsToldAtOnce()
    {
        await using var pair = new TransportPair(SipProtocol.Tcp);
        (await pair.AskAsync(new(SipProtocol.Tcp, new(IPAddress.Loopback, FreePort())))).ShouldBe("unreachable");
        pair.One.Sockets.ShouldBe(1);
    }

    [Fact]
    public async Task Ask_FromBehindANat_TheViaSaysWhereFrom()
    {
        await using var pair = new TransportPair(SipProtocol.Udp, one: None with { AdvertisedHost = "pbx.example" });
        Via? seen = null;
        pair.Other.Traced = (message, _, isSent) => seen = isSent ? message.Headers.Via : seen;
        (await pair.AskAsync()).ShouldBe("200");
        (seen!.Host, seen.Received, seen.RPort).ShouldBe(("pbx.example", "127.0.0.1", pair.One.Listening[0].Address.Port));
    }

    [Fact]
    public async Task Read_MessageInPiecesAndTwoAtOnce_AnswersEach()
    {
        await using var pair = new TransportPair(SipProtocol.Tcp);
        using var client = await ConnectAsync(pair);
        foreach (var piece in (string[])[Options[..40], Options[40..] + "5\r\n\r\nhe", "llo" + Options.Replace("K1", "K2", StringComparison.Ordinal).Replace(": x", ": y", StringComparison.Ordinal) + "0\r\n\r\n"])
            await client.SendAsync(Encoding.ASCII.GetBytes(piece), TestContext.Current.CancellationToken);
        var answers = await ReadAsync(client, text => Count(text, "\r\n\r\n") == 2);
        Count(answers, "SIP/2.0 200 OK").ShouldBe(2);
    }

    [Fact]
    public async Task Read_PingOnAStream_IsAnsweredByAnEmptyLine()
    {
        await using var pair = new TransportPair(SipProtocol.Tcp);
        using var client = await ConnectAsync(pair);
        await client.SendAsync("\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        (await ReadAsync(client, text => text.Length >= 2)).ShouldBe("\r\n");
    }

    [Fact]
    public async Task Read_LengthThatIsNone_IsAnsweredAndTheConnectionClosed()
    {
        await using var pair = new TransportPair(SipProtocol.Tcp);
        using var client = await ConnectAsync(pair);
        await client.SendAsync(Encoding.ASCII.GetBytes(Options + "-1\r\n\r\n"), TestContext.Current.CancellationToken);
        (await ReadAsync(client, _ => false)).ShouldStartWith("SIP/2.0 400 Content-Length is no number\r\n");
    }

    [Fact]
    public async Task Accept_MoreThanAllowedFromOneAddress_IsClosed()
    {
        await using var pair = new TransportPair(SipProtocol.Tcp, other: None with { ConnectionsPerAddress = 1 });
        using var first = await ConnectAsync(pair);
        await first.SendAsync("\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        await ReadAsync(first, text => text.Length >= 2);
        using var second = await ConnectAsync(pair);
        (await ReadAsync(second, _ => false)).ShouldBe("");
    }

    [Fact]
    public async Task Receive_MoreThanTheRate_IsDroppedButForTrusted()
    {
        await using var limited = new TransportPair(SipProtocol.Udp, other: None with { MessagesPerSecond = 0 });
        var seen = 0;
        limited.Other.Traced = (_, _, _) => seen++;
        using var client = new UdpClient(AddressFamily.InterNetwork);
        await client.SendAsync(Encoding.ASCII.GetBytes(Options + "0\r\n\r\n"), limited.Other.Listening[0].Address, TestContext.Current.CancellationToken);
        await using var trusting = new TransportPair(SipProtocol.Udp, other: None with { MessagesPerSecond = 0, Trusted = [IPAddress.Loopback] });
        (await trusting.AskAsync()).ShouldBe("200");
        seen.ShouldBe(0);
    }

    [Fact]
    public async Task Receive_Rubbish_IsDroppedAndTheNextMessageHeard()
    {
        await using var pair = new TransportPair(SipProtocol.Udp);
        using var client = new UdpClient(AddressFamily.InterNetwork);
        foreach (var rubbish in (string[])["", "\r\n\r\n", "hello", "INVITE", "\0\0\0\0\0\0"])
            await client.SendAsync(Encoding.ASCII.GetBytes(rubbish), pair.Other.Listening[0].Address, TestContext.Current.CancellationToken);
        (await pair.AskAsync()).ShouldBe("200");
    }

    [Fact]
    public async Task SentBy_ListeningOnAll_IsTheAddressThatPacketsLeaveFrom()
    {
        await using var transport = new SipTransport(None with { Listen = [new(SipProtocol.Udp, new(IPAddress.Any, 0))] }, TimeProvider.System, NullLogger<SipTransport>.Instance);
        transport.SentBy(new(SipProtocol.Udp, new(IPAddress.Loopback, 5060))).ShouldBe(("127.0.0.1", transport.Listening[0].Address.Port));
        Should.Throw<InvalidOperationException>(() => transport.SentBy(new(SipProtocol.Tcp, new(IPAddress.Loopback, 5060))));
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<Socket> ConnectAsync(TransportPair pair)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(pair.Other.Listening[0].Address, TestContext.Current.CancellationToken);
        return socket;
    }

    /// <summary>Reads until there is enough, or the far end closed.</summary>
    private static async Task<string> ReadAsync(Socket socket, Func<string, bool> isEnough)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!isEnough(text.ToString()))
        {
            var count = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            if (count == 0) break;
            text.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }
        return text.ToString();
    }
}
