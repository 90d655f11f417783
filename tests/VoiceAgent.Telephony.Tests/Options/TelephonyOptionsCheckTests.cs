namespace VoiceAgent.Telephony.Tests.Options;

public sealed class TelephonyOptionsCheckTests
{
    [Fact]
    public void Defaults_AreInOrder() => TelephonyOptionsCheck.Failures(new()).ShouldBeEmpty();

    [Fact]
    public void Trunk_WithServersAndAccount_IsInOrder() =>
        TelephonyOptionsCheck.Failures(new() { Trunk = new() { Server = "sip:a.example.com, sip:10.0.0.1:5062;transport=tcp", User = "u", Password = "p", Register = true } }).ShouldBeEmpty();

    [Fact]
    public void Faults_OfEveryPart_AreAllListed()
    {
        var failures = TelephonyOptionsCheck.Failures(new()
        {
            Listen = ["udp:somewhere:5060", "tls:127.0.0.1:5061", "udp:127.0.0.1"],
            Trunk = new() { Server = "http://trunk", Register = true, RingTimeout = TimeSpan.FromHours(1) },
            Peers = ["10.0.0.300"],
            AllowedNumbers = new() { Patterns = ["call*me"], CallsADay = 0 },
            Media = new() { Address = "here", FirstPort = 40000, LastPort = 30000 },
            SessionInterval = TimeSpan.FromSeconds(10),
        });
        string[] names = ["Listen:0", "Listen:1", "Listen:2", "Trunk:Server", "Trunk:User", "Trunk:RingTimeout", "Peers:0", "AllowedNumbers:Patterns:0", "AllowedNumbers:CallsADay", "Media:Address", "Media:FirstPort", "SessionInterval"];
        foreach (var name in names) failures.ShouldContain(f => f.StartsWith(name, StringComparison.Ordinal));
        failures.Count.ShouldBe(names.Length);
    }

    [Fact]
    public void Text_OfATrunk_ShowsNoSecret()
    {
        var text = new TelephonyOptions { Trunk = new() { Server = "sip:x", User = "line7", Password = "opensesame" } }.Trunk!.ToString();
        text.ShouldNotContain("opensesame");
        text.ShouldNotContain("line7");
    }
}
