using System.Net;
using System.Net.NetworkInformation;

namespace VoiceAgent.Telephony.Tests.Phones;

/// <summary>Waits until another process listens.</summary>
public static class Loopback
{
    public static async Task BoundAsync(int port, bool tcp = false, int seconds = 20)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!IsBound(port, tcp)) await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, patience.Token);
    }

    public static bool IsBound(int port, bool tcp) => Listeners(tcp).Any(l => l.Port == port);

    private static IPEndPoint[] Listeners(bool tcp)
    {
        var all = IPGlobalProperties.GetIPGlobalProperties();
        return tcp ? all.GetActiveTcpListeners() : all.GetActiveUdpListeners();
    }
}
