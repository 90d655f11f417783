using System.Net;
using VoiceAgent.Telephony.Calls.Safety;

namespace VoiceAgent.Telephony.Tests.Calls.Safety;

public sealed class PeerListTests
{
    [Theory]
    [InlineData("10.1.0.0/24", "10.1.0.77", true)]
    [InlineData("10.1.0.0/24", "10.1.1.1", false)]
    [InlineData("10.0.0.5", "10.0.0.5", true)]
    [InlineData("10.0.0.5", "::ffff:10.0.0.5", true)]
    [InlineData("2001:db8::/32", "2001:db8::7", true)]
    public void Address_AgainstPeers_IsKnownOrNot(string peer, string address, bool known) =>
        new PeerList(new() { Peers = [peer] }).Knows(IPAddress.Parse(address)).ShouldBe(known);

    [Fact]
    public void Address_OfTheTrunk_IsKnownOnceItIsLearned()
    {
        var peers = new PeerList(new());
        peers.Knows(IPAddress.Parse("192.0.2.1")).ShouldBeFalse();
        peers.Learn(IPAddress.Parse("192.0.2.1"));
        peers.Knows(IPAddress.Parse("192.0.2.1")).ShouldBeTrue();
    }

    [Fact]
    public void Addresses_WhenOpen_AreAllKnown() => new PeerList(new() { Inbound = new() { Open = true } }).Knows(IPAddress.Parse("203.0.113.9")).ShouldBeTrue();
}
