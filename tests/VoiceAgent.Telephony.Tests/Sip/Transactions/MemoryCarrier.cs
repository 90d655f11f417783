using System.Net;
using VoiceAgent.Telephony.Sip.Messages;
using VoiceAgent.Telephony.Sip.Transports;

namespace VoiceAgent.Telephony.Tests.Sip.Transactions;

/// <summary>A network that holds what was sent and brings what the test gives it.</summary>
internal sealed class MemoryCarrier(SipProtocol protocol) : SipCarrier
{
    private Action<byte[], SipFlow> arrived = (_, _) => { };

    public List<(SipMessage Message, SipEndpoint To)> Sent { get; } = [];

    /// <summary>Endpoints that nothing reaches.</summary>
    public HashSet<SipEndpoint> Unreachable { get; } = [];

    public override SipEndpoint Local { get; } = new(protocol, new IPEndPoint(IPAddress.Parse("192.0.2.1"), 5060));

    public override int Sockets => 0;

    public override void Start(Action<byte[], SipFlow> arrived) => this.arrived = arrived;

    public override void Send(byte[] octets, SipEndpoint to, SipFlow? flow, Action? failed)
    {
        if (Unreachable.Contains(to))
        {
            failed?.Invoke();
            return;
        }
        SipParser.TryParse(octets, out var message, out var problem).ShouldBeTrue(problem);
        Sent.Add((message!, to));
    }

    public void Bring(SipMessage message, SipEndpoint from) => Bring(SipWriter.ToArray(message), from);

    public void Bring(byte[] octets, SipEndpoint from) => arrived(octets, new(from, Local.Address));

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
