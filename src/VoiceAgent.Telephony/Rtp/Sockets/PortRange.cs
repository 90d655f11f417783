using System.Net;

namespace VoiceAgent.Telephony.Rtp.Sockets;

/// <summary>Hands out pairs of ports: an even one for RTP and the next for RTCP, round the range, so that a port rests before it comes again.</summary>
internal sealed class PortRange(IPAddress address, int first, int last)
{
    private readonly int _first = first + (first & 1);
    private readonly Lock _turn = new();
    private int _next;

    /// <exception cref="InvalidOperationException">Every pair is taken.</exception>
    public (UdpPort Media, UdpPort Control) Take()
    {
        lock (_turn)
        {
            for (var tries = Pairs; tries > 0; tries--)
                if (TryTake(_first + 2 * (_next++ % Pairs)) is { } pair) return pair;
        }

        throw new InvalidOperationException($"No pair of ports between {first} and {last} is free on {address}; widen the range of media ports.");
    }

    private int Pairs => (last - _first + 1) / 2;

    private (UdpPort, UdpPort)? TryTake(int port)
    {
        if (UdpPort.TryBind(address, port) is not { } media) return null;
        if (UdpPort.TryBind(address, port + 1) is { } control) return (media, control);
        media.Dispose();
        return null;
    }
}
