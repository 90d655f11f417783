using System.Collections.Concurrent;
using System.Net;

namespace VoiceAgent.Telephony.Calls.Safety;

/// <summary>Whom calls are taken from: configured addresses and networks, and the trunk's servers as their names resolve.</summary>
internal sealed class PeerList
{
    private readonly List<IPNetwork> _networks = [];
    private readonly ConcurrentDictionary<IPAddress, byte> _learned = new();
    private readonly bool _open;

    public PeerList(TelephonyOptions options)
    {
        _open = options.Inbound.Open;
        foreach (var text in options.Peers)
            if (TryRead(text, out var network)) _networks.Add(network);
    }

    /// <summary>Single addresses: they need no limit of messages a second.</summary>
    public IReadOnlyList<IPAddress> Addresses => [.. _networks.Where(n => n.PrefixLength == (n.BaseAddress.GetAddressBytes().Length * 8)).Select(n => n.BaseAddress)];

    /// <summary>Reads an address or a network.</summary>
    public static bool TryRead(string text, out IPNetwork network)
    {
        if (IPNetwork.TryParse(text, out network)) return true;
        if (!IPAddress.TryParse(text, out var address)) return false;
        network = new(address, address.GetAddressBytes().Length * 8);
        return true;
    }

    /// <summary>Takes an address that the trunk's name resolved to.</summary>
    public void Learn(IPAddress address) => _learned.TryAdd(Plain(address), 0);

    /// <summary>Whether calls are taken from there.</summary>
    public bool Knows(IPAddress address)
    {
        var plain = Plain(address);
        return _open || _learned.ContainsKey(plain) || _networks.Exists(n => n.Contains(plain));
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
